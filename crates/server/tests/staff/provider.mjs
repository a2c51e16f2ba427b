// A real sign-in provider for tests, on this address or on another of the machine. It says where it is, and ends when its
// input does.
// Whoever signs in as one of SPOILT gets a token with that one thing wrong.

import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { writeSync } from "node:fs";
import { createServer } from "node:http";

const packages = new URL("../../../../tests/node_modules/", import.meta.url);
const { Provider } = await import(new URL("oidc-provider/lib/index.js", packages));

// It warns of what is right for a test; nobody reads that.
for (const say of ["log", "info", "warn"]) {
  console[say] = () => {};
}

const [back, secret, host = "127.0.0.1"] = process.argv.slice(2);
const GROUPS = {
  leyla: ["dost-admins", "everybody"],
  orxan: ["baku1-ops"],
};

const key = (kid) => ({ kid, ...generateKeyPairSync("rsa", { modulusLength: 2048 }) });
const known = key("known");
const later = key("later"); // Published once it has signed: the server must ask again.
const stranger = key("known"); // Never published, under the name of the other.
let published = false;

const jwk = ({ kid, privateKey }) => ({ ...privateKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" });
const written = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const read = (part) => JSON.parse(Buffer.from(part, "base64url"));
const signed = (claims, { kid, privateKey }) => {
  const text = `${written({ alg: "RS256", kid })}.${written(claims)}`;
  return `${text}.${sign("sha256", Buffer.from(text), privateKey).toString("base64url")}`;
};

const now = () => Math.floor(Date.now() / 1000);
const SPOILT = {
  nonce: (claims) => signed({ ...claims, nonce: "another" }, known),
  "no-nonce": ({ nonce, ...claims }) => signed(claims, known),
  expired: (claims) => signed({ ...claims, iat: now() - 7200, exp: now() - 3600 }, known),
  audience: (claims) => signed({ ...claims, aud: "another" }, known),
  issuer: (claims) => signed({ ...claims, iss: "https://id.example.az" }, known),
  stranger: (claims) => signed(claims, stranger),
  unknown: (claims) => signed(claims, key("unknown")),
  unsigned: (claims) => `${written({ alg: "none" })}.${written(claims)}.`,
  shared: (claims) => {
    const text = `${written({ alg: "HS256" })}.${written(claims)}`;
    return `${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`;
  },
  later: (claims) => {
    published = true;
    return signed({ ...claims, groups: GROUPS.leyla }, later);
  },
};

const spoil = async (ctx, next) => {
  await next();
  if (ctx.path === "/jwks" && published) {
    const { kty, n, e, kid, alg, use } = jwk(later);
    ctx.body = { keys: [...ctx.body.keys, { kty, n, e, kid, alg, use }] };
  }
  if (ctx.path === "/token" && ctx.body?.id_token) {
    const claims = read(ctx.body.id_token.split(".")[1]);
    const token = SPOILT[claims.sub]?.({ ...claims, groups: GROUPS.leyla }) ?? ctx.body.id_token;
    ctx.body = { ...ctx.body, id_token: token };
  }
};

const server = createServer();
server.listen(0, host, () => {
  const issuer = `http://${host}:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: "dost", client_secret: secret, redirect_uris: [back] }],
    jwks: { keys: [jwk(known)] },
    cookies: { keys: ["of tests"] },
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name", "groups"] },
    conformIdTokenClaims: false,
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: `Kanareyka ${sub}`, groups: GROUPS[sub] ?? ["everybody"] }),
    }),
  });
  provider.use(spoil);
  server.on("request", provider.callback());
  writeSync(1, `ready ${issuer}\n`);
});
process.stdin.resume().on("end", () => process.exit());
