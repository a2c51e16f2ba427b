# Booking a visit.

service-title = What is your visit for?
service-lead = Open an area, then choose a service.

centre-title = Which centre do you want to come to?
centre-any = If you live in Baku you may come to any centre.
centre-districts = Districts: { $districts }
centre-open-today = Open today { $from_from } { $to_until }
centre-closed-today = Closed today. On working days open { $from_from } { $to_until }
centre-hours-unknown = Opening hours are not confirmed. Call 142
centre-address-incomplete = Call 142 for the exact address.
centres-title = DOST centres

time-title = Day and time
time-where = { $centre }
time-soonest = The soonest free times
time-instead = These times are free
time-none = There is no free time in these two weeks.
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

kept = { $time } is kept for you: { $minutes } min { $seconds } s
kept-spoken = { $time } is kept for you for five minutes
kept-last-minute = { $time } is kept for one more minute
kept-over = The time is up. Go on: if { $time } is still free, it is yours

contact-title = What should we call you?
contact-why = We call you by your name. With your phone number you can see or cancel the visit.
contact-name = Your first and last name
contact-name-hint = For example: Gunel Aliyeva
contact-phone = Your mobile number
contact-phone-hint = For example: 050 123 45 67
error-name-too-short = Enter your name
error-name-too-long = The name is too long. Enter a shorter one
error-name-digits = A name cannot have digits
error-name-signs = A name can have letters only
error-phone-empty = Enter your phone number
error-phone-letters = A number can have digits only
error-phone-too-short = The number has too few digits. For example: 050 123 45 67
error-phone-too-long = The number has too many digits. For example: 050 123 45 67
error-phone-not-azerbaijani = Enter an Azerbaijani number. For example: 050 123 45 67
error-phone-unknown-prefix = The beginning of the number is not known. For example: 050, 055, 070

check-title = Check and confirm
check-service = Service
check-centre = Where
check-when = When
check-length = How long it takes
check-name = Name
check-phone = Phone
check-confirm = Book the visit
visit-moment = { $date_weekday }, { $date }, { $time }

booked-title = Your visit is booked
booked-reference = The number of your visit
booked-keep = Write the number down. You come with it, and you cancel with it.
booked-cancel-title = You cannot come?
booked-cancel-text = Cancel the visit, so that somebody else can have the time. You need the number and your phone.
booked-cancel-link = Cancel the visit
booked-calendar = Add to calendar
calendar-summary = { $centre } – visit
calendar-description =
    Service: { $services }
    Number of the visit: { $reference }
    Bring your identity card. If you cannot come, cancel the visit or call 142.

visit-title = My visit
visit-reference = Number of the visit
visit-reference-hint = 13 characters, for example 7K3M-Q9TD-R2W5C
visit-phone-hint = The phone number you booked with
visit-find = Show my visit
error-reference-length = The number has 13 characters
error-reference-letter = The number has Latin letters and digits only
error-reference-check = There is a mistake in the number. Look again
state-booked = Your visit is booked.
state-cancelled = The visit is cancelled.
state-held = The time is kept, but not confirmed.
state-waiting = You are in the centre and will be called.
state-over = This visit is over.
visit-cancel = Cancel the visit
visit-cancel-sure = Cancel this visit?
visit-cancel-yes = Yes, cancel it
visit-cancel-no = No, keep it
