# What a centre writes to a person: mail and text messages. The app does not download these words.
# None holds a name, a FIN or a phone number. A text message has at most two segments. Why only the reminder holds the
# reference: crates/messages/src/sms.rs.

mail-booked-subject = Your visit is booked: { $date_day }, { $time_at }
mail-booked-text = Your visit is booked.
mail-moved-subject = Your visit has a new time: { $date_day }, { $time_at }
mail-moved-text = Your visit has a new time. You find it below. The number of the visit is the same.
mail-cancelled-subject = Your visit is cancelled: { $date_day }, { $time_at }
mail-cancelled-text = Your visit is cancelled. To book again, open { app-name }.
mail-reminder-subject = A reminder of your visit: { $date_day }, { $time_at }
mail-reminder-text = Your visit is near.
mail-must-call-subject = Your visit will not take place: { $date_day }, { $time_at }
mail-must-call-text = The centre cannot see you at this time. We are sorry. We will call you and offer another time. Do not come before we call.
mail-offered-subject = A time is free: { $date_day }, { $time_at }
mail-offered-text = A time that you were waiting for is free. You can take it until { $hour }, { $deadline_day_month }. After that it is offered to somebody else.
mail-place-ended-subject = Your place on the waiting list has ended
mail-place-ended-text = You did not take the times that you were offered. So your place on the waiting list has ended. The last offer is below. To wait again, open { app-name }.

mail-when = When: { visit-moment }
mail-where = Where: { $centre }. { $address }
mail-length =
    { $minutes ->
        [one] How long it takes: { $minutes } minute
       *[other] How long it takes: { $minutes } minutes
    }
mail-services = Service:
mail-reference = Number of the visit: { $reference }
mail-bring = Bring an identity document and the number of the visit. If other documents are needed, { app-name } shows them.
mail-change = You cannot come? Open the screen “{ visit-title }” in { app-name }. There you can change the time or cancel the visit. You need the number of the visit and the phone number that you gave.
mail-take = To take this time, open the screen “{ visit-title }” in { app-name }.
mail-call = If you have questions, call 142. Do not reply to this mail, nobody reads the replies.

sms-booked = Your visit is booked: { $date_day }, { $time_at }. { $centre }. If you cannot come, call 142.
sms-moved = Your visit has a new time: { $date_day }, { $time_at }. { $centre }. Questions: 142.
sms-cancelled = Your visit is cancelled: { $date_day }, { $time_at }. { $centre }. To book again: 142.
sms-reminder = Your visit: { $date_day }, { $time_at }. { $centre }. Number: { $reference }. Bring an identity document.
sms-must-call = Your visit will not take place: { $date_day }, { $time_at }. { $centre }. We are sorry and will call you.
sms-offered = A time is free: { $date_day }, { $time_at }. { $centre }. To take it { $hour_until }, { $deadline_day_month }, call 142.
sms-place-ended = You did not take the time on offer. Your place on the waiting list has ended. { $centre }. Questions: 142.
