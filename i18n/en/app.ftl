# The words on every screen.

app-name = DOST bələdçi
title = { $title } – DOST bələdçi
title-wrong = Error: { $title } – DOST bələdçi
skip = Go to the text
languages = Language
back = Back
continue = Continue
dont-know = I don't know
change = Change
remove = Remove
print = Print
loading = Loading…
try-again = Try again
to-start = Back to the start

bar-settings = Display
bar-call = 142
bar-finish = Finish and erase
bar-hide = Hide

# Text and colours: everyone sets the screen for themselves.
settings-title = Display and language
settings-words = Words
settings-words-usual = Usual
settings-words-simple = Simple
settings-text = Text size
settings-text-1 = Normal
settings-text-2 = Large
settings-text-3 = Larger
settings-text-4 = Largest
settings-theme = Colours
settings-theme-system = As on this device
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-high = High contrast
settings-theme-low = Soft
settings-done = Done

# The four groups of results: headings on the screen.
standing-now = Yours now
standing-later = Yours later
standing-not = Not yours
standing-unsaid = We cannot say yet
standing-more = More

idle-title = Are you still there?
idle-text = If you do not answer, everything you typed will be erased. The next visitor will not see it.
idle-left =
    { $seconds ->
        [one] { $seconds } second left
       *[other] { $seconds } seconds left
    }
idle-stay = Yes, I am still here
cover-title = The screen is hidden
cover-text = Your answers are still there.
cover-show = Show the screen

start-title = What does the state owe you?
start-lead = Pensions, allowances, stipends and help. No name and no documents are needed.
start-entitled-title = What am I entitled to?
start-entitled-text = Usually 10 to 15 questions, then the amounts and the reasons
start-pension-title = My pension
start-pension-text = When you can retire, and how much you will get
start-letter-title = Check my decision letter
start-letter-text = Does its amount, or its refusal, agree with the law?
start-book-title = Book a visit
start-book-text = Choose a time at a DOST centre
start-visit-title = My visit
start-visit-text = See it, change its time or cancel it
start-centres-title = Centres
start-centres-text = Addresses and today's opening hours
start-call-before = A question? Call
start-call-after = and ask
start-note = This is an estimate. The State Social Protection Fund decides.

not-found-title = There is no such page
not-found-text = The address has changed or is misspelt. Go back to the start.

amount = { $amount }
article = Art. { $article }
minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
time = { $time }
month-in-date = { $date_day_month }
month-alone = { $month_title }

error-summary-title = Please correct this
error-choose = Choose one of the answers
error-date-empty = Enter day, month and year
error-date-day = Enter the day in digits, for example 27
error-date-month = Enter the month as a number or a name, for example 3 or March
error-date-year = Enter the year in four digits, for example 1962
error-date-no-such-day = There is no such day: there are { $last } days { $month_in }
error-length-empty = Enter how many years and months
error-length-number = Enter digits only, for example 25
error-length-months = Enter the number of months, from 0 to 11
error-amount-empty = Enter the amount
error-amount = Enter the amount in digits, for example 60,000.50
error-amount-too-fine = Enter at most two digits after the point

failure-offline = There is no connection now. What you typed is kept. Try again shortly, or call 142.
failure-taken = This time is already taken. Choose another one.
failure-not-found = There is no visit with this number and phone. Check both.
failure-too-many-wishes = This phone number is on the waiting list already. To open that place, enter its number.
failure-offer-gone = This time is no longer on offer.
failure-too-many = This phone number has several visits already. Cancel one first.
failure-not-held = This time is no longer kept for you. Choose a time again.
failure-not-cancellable = This visit can no longer be cancelled. Call 142.
failure-not-movable = The time of this visit can no longer be changed. Call 142.
failure-not-offered = This time cannot be booked. Choose another one.
failure-server = The service had a fault. What you typed is kept. Try again shortly, or call 142.
