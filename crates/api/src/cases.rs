//! Answers kept for a day under a code that is read out on the telephone, and opened by it.

use booking::CaseCode;
use serde::{Deserialize, Serialize};

#[cfg(feature = "openapi")]
use crate::schema;

/// Asks for answers to be kept for a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CaseRequest {
    /// The answers as `law::packed` writes them: there is no room for a name in it.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::PackedCase))]
    pub case: String,
}

/// The answers are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseKept {
    /// What opens them; the server does not keep it.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CaseCode))]
    pub code: CaseCode,
    /// For how long they are kept.
    pub expires_in_seconds: u32,
}

/// Asks for the answers of a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenRequest {
    /// The code from [`CaseKept`].
    #[cfg_attr(feature = "openapi", schema(value_type = schema::CaseCode))]
    pub code: CaseCode,
}

/// The answers of a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OpenedCase {
    /// As they were sent.
    #[cfg_attr(feature = "openapi", schema(value_type = schema::PackedCase))]
    pub case: String,
}
