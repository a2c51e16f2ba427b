//! Blocks of numbers: each is leased once, to one device for one day.

use std::num::NonZeroU16;

use api::hall::LeasedBlock;
use api::{Code, iso_date};
use booking::CentreKey;
use booking::queue::{Block, Issuer, TicketNumber, next_block};
use sqlx::AnyConnection;
use time::{Date, UtcDateTime};

use crate::store::answers::{Answer, Attempt, Begun, settle};
use crate::store::{Store, StoreError};

/// Numbers in a block: enough for a busy kiosk's morning without a line. A centre has room for about two hundred a day.
pub(super) const BLOCK: NonZeroU16 = match NonZeroU16::new(50) {
    Some(size) => size,
    None => NonZeroU16::MIN,
};

impl Store {
    /// Leases a device the next block of a day.
    pub(crate) async fn lease(
        &self,
        now: UtcDateTime,
        attempt: &Attempt,
        centre: &CentreKey,
        issuer: Issuer,
        date: Date,
    ) -> Result<Answer, StoreError> {
        let mut db = match self.begin(attempt, &[centre]).await? {
            Begun::Before(answer) => return Ok(answer),
            Begun::Now(db) => db,
        };
        let block = add(&mut db, centre, issuer, date).await;
        let leased = block.map(|block| LeasedBlock {
            issuer,
            date: block.date(),
            first: block.first(),
            last: block.last(),
        });
        settle(db, now, centre, attempt, 201, leased).await
    }
}

/// Gives an issuer one more block.
pub(super) async fn add(
    db: &mut AnyConnection,
    centre: &CentreKey,
    issuer: Issuer,
    date: Date,
) -> Result<Block, StoreError> {
    let given = leased(db, centre, date).await?;
    let block = next_block(&given, issuer, date, BLOCK).map_err(|_| Code::NumbersExhausted)?;
    sqlx::query("insert into blocks (centre, day, first, last, issuer) values ($1, $2, $3, $4, $5)")
        .bind(centre.as_str())
        .bind(iso_date::format(date))
        .bind(block.first().to_string())
        .bind(block.last().to_string())
        .bind(issuer.to_string())
        .execute(db)
        .await?;
    Ok(block)
}

/// All blocks of a day.
pub(super) async fn leased(
    db: &mut AnyConnection,
    centre: &CentreKey,
    date: Date,
) -> Result<Vec<Block>, StoreError> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "select issuer, first, last from blocks where centre = $1 and day = $2 order by first",
    )
    .bind(centre.as_str())
    .bind(iso_date::format(date))
    .fetch_all(db)
    .await?;
    let read = |(issuer, first, last): (String, String, String)| {
        let (first, last): (TicketNumber, TicketNumber) = (first.parse().ok()?, last.parse().ok()?);
        Block::new(issuer.parse().ok()?, date, first, last).ok()
    };
    rows.into_iter()
        .map(|row| read(row).ok_or(StoreError::Corrupt("block of numbers")))
        .collect()
}
