# Booking a visit.

service-title = What is your visit for?
service-lead = Search, or open a section.
service-chosen =
    { $count ->
        [one] Chosen: { $count } service, { $length }
       *[other] Chosen: { $count } services, { $length }
    }
service-add = Add another service
service-full = One visit has room for six services.

centre-title = Which centre do you want to come to?
centre-any = If you live in Baku, you may come to any centre.
centre-districts = Districts: { $districts }
centre-open-today = Open today { $from_from } { $to_until }
centre-closed-today = Closed today: { $why }. Next open: { $date_day }, { $from_from } { $to_until }
centre-hours-unknown = Call 142 for the opening hours
centre-address-incomplete = Call 142 for the exact address.
centres-title = DOST centres

time-title = When do you want to come?
time-where = { $centre } · { $length }
time-soonest = The soonest free times
time-instead = These times are free
time-none = There is no free time in these two weeks. Choose another centre, or call 142.
time-day = { $date_day }
time-taken = { $time }, taken
day-name = { $date_weekday_short }
day-free = { $date_day }, there is free time
day-full = { $date_day }, no free time
day-weekend = { $date_day }, weekend
day-holiday = { $date_day }, day off: { $holiday }
day-off = day off
day-closed = { $date_day }, cannot be booked
alternative = { $centre }: { $date_day }, { $time }

kept = { $time } is kept for you. { $minutes } min { $seconds } s left
kept-spoken = { $time } is kept for you for five minutes
kept-last-minute = { $time } is kept for one more minute
kept-over = The five minutes are over. Continue: if { $time } is still free, it is yours

time-wait-title = Does no time suit you?
time-wait-text = Join the waiting list. We will tell you when a time becomes free that suits you.
time-wait = Join the waiting list
wait-title = Waiting list
wait-why = A time that becomes free is offered to whoever joined first. The offer comes by text message, and you need to take it in time. If no time becomes free, we will not write.
wait-until = How long can you wait?
wait-week = One week
wait-fortnight = Two weeks
wait-month = One month
wait-hours = Which time of day suits you?
wait-any-hour = Any time
wait-morning = Before 13:00
wait-afternoon = After 13:00
wait-join = Join the list
wish-waiting = You are on the waiting list. We will send a text message when a time becomes free. You will see it here too.
wish-offered = A time is free that suits you. It is kept for you.
wish-met = You have taken a time from this list.
wish-left = You have left the waiting list.
wish-ended = Your place on the waiting list has ended.
wish-answer-by = You can take this time until { $hour }, { $deadline_day_month }. After that we offer it to somebody else.
wish-accept = Take this time
wish-decline = This time does not suit me
wish-reference = Your number
wish-keep = Write the number down. You need it to take a time, and when you come.
wish-last-day = Last day
wish-leave = Leave the list
wish-leave-sure = Leave the waiting list?
wish-leave-yes = Yes, leave
wish-leave-no = No, I will wait

contact-title = What should we call you?
contact-why = At the centre we will call you by name. You need the phone number to see or cancel your visit.
contact-for = Who will come?
contact-for-me = I will
contact-for-other = Someone else
contact-name-other = First and last name of the person coming
contact-phone-other = Mobile number of the person booking
contact-name = Your first and last name
contact-name-hint = For example: Gunel Aliyeva
contact-phone = Your mobile number
contact-phone-hint = For example: 050 123 45 67
contact-mail = Your mail address (optional)
contact-mail-hint = If you give it, the time and the number of the visit also come by mail. For example: gunel@example.az
error-name-too-short = Enter your name
error-name-too-long = The name is too long. Enter a shorter one
error-name-digits = Enter the name without digits
error-name-signs = Enter the name in letters only
error-phone-empty = Enter your phone number
error-phone-letters = Enter the number in digits only
error-phone-too-short = The number has too few digits. For example: 050 123 45 67
error-phone-too-long = The number has too many digits. For example: 050 123 45 67
error-phone-not-azerbaijani = Enter an Azerbaijani number. For example: 050 123 45 67
error-phone-unknown-prefix = Check the beginning of the number. For example: 050, 055, 070
error-mail = Write the mail address like this: gunel@example.az

check-title = Check and confirm
check-service = Service
check-centre = Where
check-when = When
check-length = How long it takes
check-name = Name
check-phone = Phone
check-mail = Mail
check-for = Who comes
check-name-other = Who comes
check-phone-other = Phone of the person booking
check-confirm = Book the visit
visit-moment = { $date_weekday }, { $date }, { $time }

booked-title = Your visit is booked
booked-reference = The number of your visit
booked-keep = Write the number down. You need it when you come, or if you cancel.
booked-picture = The number of your visit as a picture
booked-picture-title = Show this picture at the centre
booked-picture-text = Hold it to the scanner of a kiosk, and your visit opens. You need not type the number.
booked-keep-kiosk = Print it and take it with you, or photograph the number with your phone. You need it when you come.
booked-cancel-title = If you cannot come
booked-cancel-text = Cancel the visit, so that somebody else can have the time. You need its number and your phone number.
booked-cancel-link = Cancel the visit
booked-calendar = Add to calendar
calendar-summary = { $centre } – visit
calendar-description =
    Service: { $services }
    Number of the visit: { $reference }
    Bring your identity card. If you cannot come, cancel the visit or call 142.

visit-title = My visit
visit-reference = Number of the visit
visit-reference-hint = 13 letters and digits, for example 7K3M-Q9TD-R2W5C
visit-phone-hint = The number you gave when booking
visit-find = Show my visit
error-reference-length = Enter all 13 letters and digits
error-reference-letter = Enter letters A–Z and digits only
error-reference-check = There is a mistake in the number. Check it again
state-booked = Your visit is booked.
state-moved = Your visit has a new time. The number is the same.
state-cancelled = The visit is cancelled.
state-held = The time is kept, but you have not confirmed it yet.
state-waiting = You are in the centre and will be called.
state-over = This visit is over.
visit-cancel = Cancel the visit
visit-cancel-sure = Cancel this visit?
visit-cancel-yes = Yes, cancel it
visit-cancel-no = No, keep it
visit-move = Change the time
visit-move-sure = Change the time of this visit?
visit-move-old = Now
visit-move-new = New
visit-move-yes = Yes, take the new time
visit-move-no = No, keep the old time
