# At a kiosk: numbers of the queue, and paper.

start-number-title = I am here: take a number
start-number-text = If you are at the centre, join the queue here
number-title = I am here: take a number
number-booked = Have you booked?
number-take = Take a number
number-not-booked = Not booked? Choose what you came for
number-priority = I ask to be called out of turn
number-priority-hint = The centre's notice says who may ask for this. A member of staff may ask you why.
number-yours = Your number in the queue
number-called = When you see your number on the screen, go to the counter shown there.
number-ahead =
    { $count ->
        [0] You are next.
        [one] { $count } person is before you.
       *[other] { $count } people are before you.
    }
number-wait = You will wait about { $least }–{ $most } minutes.
number-wait-unknown = How long you will wait is not known yet.
number-before = This visit has a number already. That number counts.
number-later = Your number counts. There is no connection now, so we cannot say how long you will wait. If nobody calls you, go to a member of staff.
number-failed = We could not give you a number. Try again, or go to a member of staff.
number-none-left = This kiosk has no numbers left. Go to a member of staff.
number-visit-not-found = No visit has this number. Check it, or choose below what you came for.
number-visit-elsewhere = This visit is at another centre. Ask a member of staff.
number-visit-not-today = This visit is on another day. For today, choose below what you came for.
number-visit-over = This visit was cancelled or is over. Choose below what you came for.
number-service-elsewhere = This centre does not offer that service. Choose another, or ask a member of staff.

paper-printing = Printing…
paper-printed = Printed. Take the paper with you.
paper-take-along = Take this paper with you.
paper-out = The printer has no paper.
paper-cover-open = The printer's cover is open.
paper-jammed = Paper is stuck in the printer.
paper-offline = The printer does not work.
paper-slow = The printer is too slow, so printing was stopped.
paper-does-not-fit = This text does not fit on the paper.
paper-instead = Take a picture of the screen, or tell a member of staff.
paper-part = If part of the paper came out, take it with you.
