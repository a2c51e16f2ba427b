//! Slips as the app would send them, in the three languages: a ticket of the queue and a result.

use printer::Slip;

/// The slips of a language, as tesseract calls it.
pub(crate) struct Example {
    pub(crate) language: &'static str,
    pub(crate) ticket: Slip,
    pub(crate) result: Slip,
}

/// What the code of each example says.
pub(crate) const LINK: &str = "https://dost.example/#k=8f3Yq2ZtR7vLw0aXc5Bn1e";

/// All of them.
pub(crate) fn examples() -> [Example; 3] {
    let slip = |json: &str| serde_json::from_str(&json.replace("LINK", LINK)).expect("an example is a slip");
    [
        ("aze", TICKET_AZ, RESULT_AZ),
        ("rus", TICKET_RU, RESULT_RU),
        ("eng", TICKET_EN, RESULT_EN),
    ]
    .map(|(language, ticket, result)| Example {
        language,
        ticket: slip(ticket),
        result: slip(result),
    })
}

const TICKET_AZ: &str = r#"{ "blocks": [
    { "heading": "Növbə talonu" },
    { "number": "B-042" },
    { "paragraph": "Nömrəniz ekranda görünəndə deyilən pəncərəyə yaxınlaşın. Sizdən əvvəl 5 nəfər var." },
    "rule",
    { "row": { "label": "Xidmət", "amount": "Müavinətin təyin olunması" } },
    { "row": { "label": "Mərkəz", "amount": "2 №-li DOST mərkəzi" } },
    { "row": { "label": "Vaxt", "amount": "23.11.2026, 10:40" } },
    { "code": "LINK" },
    { "small": "Talonu özünüzlə götürün. Üzərində ad, FİN və telefon nömrəsi yoxdur." }
] }"#;

const RESULT_AZ: &str = r#"{ "blocks": [
    { "heading": "Sizə nə düşür" },
    { "paragraph": "23 noyabr 2026-cı il üçün hesablanıb." },
    "rule",
    { "row": { "label": "Yaşa görə əmək pensiyası", "amount": "612,40 ₼" } },
    { "row": { "label": "Əlilliyə görə sosial müavinət, I qrup", "amount": "322,16 ₼" } },
    { "row": { "label": "Üç uşağa görə aylıq yardım", "amount": "300,00 ₼" } },
    "rule",
    { "total": { "label": "Ayda cəmi", "amount": "1 234,56 ₼" } },
    { "heading": "Nə vaxt və necə" },
    { "paragraph": "Pensiyanı 1 yanvar 2027-ci ildən ala bilərsiniz. Pul hər ayın 5-i kartınıza köçürülür." },
    { "paragraph": "Gedəndə şəxsiyyət vəsiqənizi və əmək kitabçanızı götürün." },
    { "code": "LINK" },
    { "small": "Bu, təxmini hesablamadır. Qərarı Dövlət Sosial Müdafiə Fondu verir. Sualınız varsa, 142 nömrəsinə zəng edin. Bu kağızı özünüzlə aparın." }
] }"#;

const TICKET_RU: &str = r#"{ "blocks": [
    { "heading": "Талон очереди" },
    { "number": "B-042" },
    { "paragraph": "Когда номер появится на экране, подойдите к названному окну. Перед вами 5 человек." },
    "rule",
    { "row": { "label": "Услуга", "amount": "Назначение пособия" } },
    { "row": { "label": "Центр", "amount": "DOST № 2" } },
    { "row": { "label": "Время", "amount": "23.11.2026, 10:40" } },
    { "code": "LINK" },
    { "small": "Возьмите талон с собой. На нём нет ни имени, ни номера телефона." }
] }"#;

const RESULT_RU: &str = r#"{ "blocks": [
    { "heading": "Что вам положено" },
    { "paragraph": "Рассчитано на 23 ноября 2026 г." },
    "rule",
    { "row": { "label": "Трудовая пенсия по возрасту", "amount": "612,40 ₼" } },
    { "row": { "label": "Социальное пособие по инвалидности, первая группа", "amount": "322,16 ₼" } },
    { "row": { "label": "Ежемесячная помощь на троих детей", "amount": "300,00 ₼" } },
    "rule",
    { "total": { "label": "Всего в месяц", "amount": "1 234,56 ₼" } },
    { "heading": "Когда и как" },
    { "paragraph": "Пенсию можно получать с 1 января 2027 г. Деньги приходят на карту 5-го числа каждого месяца." },
    { "paragraph": "Возьмите с собой удостоверение личности и трудовую книжку. Объём выплат уточнит центр." },
    { "code": "LINK" },
    { "small": "Это приблизительный расчёт. Решение принимает Государственный фонд социальной защиты. Если есть вопросы, звоните 142. Заберите эту бумагу с собой." }
] }"#;

const TICKET_EN: &str = r#"{ "blocks": [
    { "heading": "Queue ticket" },
    { "number": "B-042" },
    { "paragraph": "When your number is on the screen, go to the counter it names. 5 people are before you." },
    "rule",
    { "row": { "label": "Service", "amount": "Award of an allowance" } },
    { "row": { "label": "Centre", "amount": "DOST centre No. 2" } },
    { "row": { "label": "Time", "amount": "23.11.2026, 10:40" } },
    { "code": "LINK" },
    { "small": "Take this ticket with you. It shows neither your name nor your phone number." }
] }"#;

const RESULT_EN: &str = r#"{ "blocks": [
    { "heading": "What you are entitled to" },
    { "paragraph": "As of 23 November 2026." },
    "rule",
    { "row": { "label": "Old-age labour pension", "amount": "612.40 ₼" } },
    { "row": { "label": "Social allowance for disability, first group", "amount": "322.16 ₼" } },
    { "row": { "label": "Monthly help for three children", "amount": "300.00 ₼" } },
    "rule",
    { "total": { "label": "Every month", "amount": "1,234.56 ₼" } },
    { "heading": "When and how" },
    { "paragraph": "You can have the pension from 1 January 2027. The money reaches your card on the 5th of each month." },
    { "paragraph": "Bring your identity card and your work record book." },
    { "code": "LINK" },
    { "small": "This is an estimate. The State Social Protection Fund decides. If you have questions, call 142. Take this paper with you." }
] }"#;
