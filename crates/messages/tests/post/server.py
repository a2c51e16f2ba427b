"""A mail server for tests: says its port, then each mail it takes as a line of JSON, read with Python's own parsers.

The receiver's name says how a mail ends: refused (550), later (451), silent (no answer to it), deaf (no goodbye), any other
(taken). With the word `password` it wants user and password. With `starttls` or `at-once` and the file of a certificate
with its key it takes mail only encrypted. It ends with its input, as when the test is gone.
"""

import asyncio
import email
import email.policy
import json
import logging
import os
import ssl
import sys
import threading
import warnings

import icalendar
from aiosmtpd.smtp import SMTP, AuthResult


def entry(part):
    text = part.get_payload(decode=True)
    [event] = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return {
        "text": text.decode("utf-8"),
        "type": part["Content-Type"],
        "name": part.get_filename(),
        "uid": event["UID"],
        "begins": event["DTSTART"].dt.isoformat(),
    }


def read(message):
    parts = [part for part in message.walk() if not part.is_multipart()]
    return {
        "headers": {name: str(value) for name, value in message.items()},
        "text": parts[0].get_payload(decode=True).decode("utf-8"),
        "type": parts[0]["Content-Type"],
        "calendars": [entry(part) for part in parts[1:]],
    }


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return f"550 5.1.1 <{address}>: there is nobody of that name"
        if address.startswith("later"):
            return f"451 4.7.1 <{address}>: come again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("silent"):
            await asyncio.sleep(3600)
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        taken = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "hello": session.host_name}
        print(json.dumps(taken | read(message)), flush=True)
        session.deaf = envelope.rcpt_tos[0].startswith("deaf")
        return "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        if getattr(session, "deaf", False):
            await asyncio.sleep(3600)
        return "221 Bye"


def known(server, session, envelope, mechanism, data):
    right = data.login == b"dost" and data.password == b"p@ss"
    return AuthResult(success=right, handled=False)


def certified(file):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def ends_with_its_input():
    sys.stdin.read()
    os._exit(0)


async def main():
    words, options, at_once = sys.argv[1:], {}, None
    if "password" in words:
        options = {"authenticator": known, "auth_required": True, "auth_require_tls": False}
    if words[:1] == ["starttls"]:
        options = {"tls_context": certified(words[1]), "require_starttls": True}
    if words[:1] == ["at-once"]:
        at_once = certified(words[1])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Handler(), **options), "127.0.0.1", 0, ssl=at_once)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


# It warns of a password without encryption, which stays on this machine.
warnings.simplefilter("ignore")
logging.disable()
threading.Thread(target=ends_with_its_input, daemon=True).start()
asyncio.run(main())
