//! The seats of a phone number: each visit ahead takes one, so that nobody books everything. Their key holds the limit
//! even when one person confirms at two centres in the same moment.

use api::{Code, Visit, iso_date};
use booking::{CentreKey, Phone, Reference};
use sqlx::{AnyConnection, AssertSqlSafe};
use time::Date;

use super::StoreError;
use super::database::parameters;
use crate::keys::Keys;

/// Takes one of `most` seats for a visit, or refuses with [`Code::TooManyVisits`]. Seats of days gone by are free again.
pub(super) async fn take(
    db: &mut AnyConnection,
    keys: &Keys,
    today: Date,
    phone: &Phone,
    visit: &Visit,
    most: u32,
) -> Result<(), StoreError> {
    let today = iso_date::format(today);
    let known = keys.lookups(phone);
    let among = parameters(2, known.len());
    let statement = format!("select seat from seats where day >= $1 and phone_key in ({among})");
    let mut query = sqlx::query_scalar(AssertSqlSafe(statement)).bind(&today);
    for key in &known {
        query = query.bind(key);
    }
    let taken: Vec<i64> = query.fetch_all(&mut *db).await?;
    let free = (1..=i64::from(most)).find(|seat| !taken.contains(seat));
    let seat = free.ok_or(Code::TooManyVisits)?;
    let seated = sqlx::query(
        "insert into seats (phone_key, seat, centre, reference, day) values ($1, $2, $3, $4, $5)
         on conflict (phone_key, seat) do update
         set centre = excluded.centre, reference = excluded.reference, day = excluded.day where seats.day < $6",
    )
    .bind(keys.lookup(phone))
    .bind(seat)
    .bind(visit.centre.as_str())
    .bind(visit.reference.to_string())
    .bind(iso_date::format(visit.date))
    .bind(&today)
    .execute(db)
    .await?;
    // Confirmed at another centre in the same moment: the request may be repeated.
    if seated.rows_affected() == 0 {
        return Err(StoreError::Busy);
    }
    Ok(())
}

/// The seat of a visit that has another day now. Its centre follows the visit by itself.
pub(super) async fn follow(db: &mut AnyConnection, visit: &Visit) -> Result<(), StoreError> {
    sqlx::query("update seats set day = $1 where centre = $2 and reference = $3")
        .bind(iso_date::format(visit.date))
        .bind(visit.centre.as_str())
        .bind(visit.reference.to_string())
        .execute(db)
        .await?;
    Ok(())
}

/// Gives up the seat of a visit that will not take place.
pub(super) async fn leave(
    db: &mut AnyConnection,
    centre: &CentreKey,
    reference: Reference,
) -> Result<(), StoreError> {
    sqlx::query("delete from seats where centre = $1 and reference = $2")
        .bind(centre.as_str())
        .bind(reference.to_string())
        .execute(db)
        .await?;
    Ok(())
}
