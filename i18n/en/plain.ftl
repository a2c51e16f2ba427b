# The page without a program (plain.html): for old browsers and without JavaScript. The app does not load these words.

plain-title = DOST centres: addresses and opening hours
plain-what = DOST bələdçi works out pensions, allowances and help, and books visits. For that it needs a newer browser.
plain-call = A question? Call:
plain-open = Open the app
plain-hours = { $first_weekday } – { $last_weekday }: { $from } – { $to }
plain-hours-one = { $first_weekday }: { $from } – { $to }
plain-holidays = On public holidays the centres are closed.
