//! What each kiosk said last, and what operators were told of it.

use std::collections::{BTreeMap, BTreeSet};

use api::fleet::{Heartbeat, Paper, Screen, Trouble, Version};
use booking::CentreKey;
use booking::queue::Issuer;
use sqlx::AnyConnection;
use time::UtcDateTime;

use super::message::Alarm;
use super::rows::{centre, small};
use super::{Store, StoreError};
use crate::fleet::{Heard, Kiosk, Watch, is_alarm};

#[derive(sqlx::FromRow)]
struct Row {
    centre: String,
    issuer: String,
    heard_at: Option<i64>,
    #[sqlx(flatten)]
    said: Said,
}

/// All of it is missing where nothing was heard yet.
#[derive(sqlx::FromRow)]
struct Said {
    since: Option<i64>,
    screen: Option<String>,
    paper: Option<String>,
    app: Option<String>,
    agent: Option<String>,
    clock: Option<i64>,
    up: Option<i64>,
    restarts: Option<i64>,
    heard: Option<i64>,
    disk: Option<i64>,
    memory: Option<i64>,
    celsius: Option<i64>,
}

const COLUMNS: &str =
    "devices.centre, devices.issuer, heard_at, since, screen, paper, app, agent, clock, up, restarts,
    heard, disk, memory, celsius";

impl Row {
    fn kiosk(self) -> Result<Kiosk, StoreError> {
        let moment = |at| UtcDateTime::from_unix_timestamp(at).map_err(|_| StoreError::Corrupt("moment"));
        let heard = match self.heard_at {
            None => None,
            Some(at) => Some(Heard {
                at: moment(at)?,
                since: moment(self.said.since.ok_or(WRONG)?)?,
                said: self.said.heartbeat()?,
            }),
        };
        Ok(Kiosk {
            centre: centre(&self.centre)?,
            issuer: self.issuer.parse().map_err(|_| StoreError::Corrupt("device"))?,
            heard,
        })
    }
}

const WRONG: StoreError = StoreError::Corrupt("heartbeat");

impl Said {
    fn heartbeat(self) -> Result<Heartbeat, StoreError> {
        let screen = |name: String| Screen::ALL.into_iter().find(|it| it.as_str() == name);
        let paper = |name: String| Paper::ALL.into_iter().find(|it| it.as_str() == name);
        let version = |text: Option<String>| text.and_then(|it| Version::try_from(it).ok()).ok_or(WRONG);
        Ok(Heartbeat {
            screen: self.screen.and_then(screen).ok_or(WRONG)?,
            paper: self.paper.and_then(paper).ok_or(WRONG)?,
            app: version(self.app)?,
            agent: version(self.agent)?,
            clock: self.clock.ok_or(WRONG)?,
            up: number(self.up)?.ok_or(WRONG)?,
            restarts: number(self.restarts)?.ok_or(WRONG)?,
            heard: number(self.heard)?,
            disk: number(self.disk)?,
            memory: number(self.memory)?,
            celsius: number(self.celsius)?,
        })
    }
}

fn number<N: TryFrom<i64>>(stored: Option<i64>) -> Result<Option<N>, StoreError> {
    stored.map(|number| small(number, "heartbeat")).transpose()
}

impl Store {
    /// Keeps what a kiosk says, in place of what it said before.
    pub(crate) async fn beat(
        &self,
        now: UtcDateTime,
        centre: &CentreKey,
        issuer: Issuer,
        said: &Heartbeat,
    ) -> Result<(), StoreError> {
        // Start screen and session are no change: since when somebody uses it is nobody's business.
        sqlx::query(
            "insert into fleet (centre, issuer, heard_at, since, screen, paper, app, agent, clock, up, restarts, heard, disk,
                 memory, celsius)
             values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
             on conflict (centre, issuer) do update set
                 since = case when fleet.paper = excluded.paper and fleet.app = excluded.app
                         and fleet.agent = excluded.agent
                         and (fleet.screen = 'out_of_service') = (excluded.screen = 'out_of_service')
                     then fleet.since else excluded.since end,
                 heard_at = excluded.heard_at, screen = excluded.screen, paper = excluded.paper, app = excluded.app,
                 agent = excluded.agent, clock = excluded.clock, up = excluded.up, restarts = excluded.restarts,
                 heard = excluded.heard, disk = excluded.disk, memory = excluded.memory, celsius = excluded.celsius",
        )
        .bind(centre.as_str())
        .bind(issuer.to_string())
        .bind(now.unix_timestamp())
        .bind(said.screen.as_str())
        .bind(said.paper.as_str())
        .bind(said.app.as_str())
        .bind(said.agent.as_str())
        .bind(said.clock)
        .bind(i64::from(said.up))
        .bind(i64::from(said.restarts))
        .bind(said.heard.map(i64::from))
        .bind(said.disk.map(i64::from))
        .bind(said.memory.map(i64::from))
        .bind(said.celsius.map(i64::from))
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// The kiosks of a centre, or all of them.
    pub(crate) async fn kiosks(&self, centre: Option<&CentreKey>) -> Result<Vec<Kiosk>, StoreError> {
        let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "select {COLUMNS} from devices
             left join fleet on fleet.centre = devices.centre and fleet.issuer = devices.issuer
             where $1 = '' or devices.centre = $1 order by devices.centre, devices.issuer"
        )))
        .bind(centre.map_or("", CentreKey::as_str))
        .fetch_all(&self.readers)
        .await?;
        rows.into_iter().map(Row::kiosk).collect()
    }

    /// Tells operators of troubles that began and of those that are over, each once, whichever server sees it first.
    /// Nothing happens where no operator is to be told.
    pub async fn watch_kiosks(&self, now: UtcDateTime, watch: &Watch) -> Result<(), StoreError> {
        if self.operators.is_none() {
            return Ok(());
        }
        let mut centres: BTreeMap<CentreKey, Vec<Kiosk>> = BTreeMap::new();
        for kiosk in self.kiosks(None).await? {
            centres.entry(kiosk.centre.clone()).or_default().push(kiosk);
        }
        for (centre, kiosks) in centres {
            let mut db = self.write().await?;
            let mut alarm = Alarm::new(&centre, now);
            for kiosk in kiosks {
                let troubles = watch.troubles(now, &kiosk).into_iter().filter(|it| is_alarm(*it));
                let (began, over) = turn(&mut db, &kiosk, troubles.collect()).await?;
                alarm
                    .began
                    .extend(began.into_iter().map(|trouble| (kiosk.issuer, trouble)));
                alarm
                    .over
                    .extend(over.into_iter().map(|trouble| (kiosk.issuer, trouble)));
            }
            if !alarm.is_empty() {
                self.alarm(&mut db, now, alarm).await?;
            }
            db.commit().await?;
        }
        Ok(())
    }

    /// How many kiosks have each trouble, by centre.
    pub(crate) async fn troubles(
        &self,
        now: UtcDateTime,
        watch: &Watch,
    ) -> Result<BTreeMap<(CentreKey, Trouble), i64>, StoreError> {
        let mut counted = BTreeMap::new();
        for kiosk in self.kiosks(None).await? {
            for trouble in watch.troubles(now, &kiosk) {
                *counted.entry((kiosk.centre.clone(), trouble)).or_insert(0) += 1;
            }
        }
        Ok(counted)
    }
}

/// Keeps what operators know of a kiosk from now on. What began, and what is over; nothing if another server was faster.
async fn turn(
    db: &mut AnyConnection,
    kiosk: &Kiosk,
    mut now: BTreeSet<Trouble>,
) -> Result<(Vec<Trouble>, Vec<Trouble>), StoreError> {
    let (centre, issuer) = (kiosk.centre.as_str(), kiosk.issuer.to_string());
    let told: Option<String> =
        sqlx::query_scalar("select troubles from alarms where centre = $1 and issuer = $2")
            .bind(centre)
            .bind(&issuer)
            .fetch_optional(&mut *db)
            .await?;
    let told = told.unwrap_or_default();
    let before: BTreeSet<Trouble> = Trouble::ALL
        .into_iter()
        .filter(|trouble| told.split(',').any(|name| name == trouble.as_str()))
        .collect();
    // Who says nothing does not say that anything is over.
    if now.contains(&Trouble::Silent) {
        now.extend(&before);
    }
    if before == now {
        return Ok((Vec::new(), Vec::new()));
    }
    let names: Vec<&str> = now.iter().map(|trouble| trouble.as_str()).collect();
    let kept = sqlx::query(
        "insert into alarms (centre, issuer, troubles) values ($1, $2, $3)
         on conflict (centre, issuer) do update set troubles = excluded.troubles where alarms.troubles = $4",
    )
    .bind(centre)
    .bind(&issuer)
    .bind(names.join(","))
    .bind(&told)
    .execute(db)
    .await?;
    if kept.rows_affected() == 0 {
        return Ok((Vec::new(), Vec::new()));
    }
    let began = now.difference(&before).copied().collect();
    Ok((began, before.difference(&now).copied().collect()))
}
