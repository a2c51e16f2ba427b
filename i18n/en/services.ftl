# Services and centres.

start-services-title = Services
start-services-text = Find a service and see what to bring

services-title = What does DOST do?
services-search = What are you looking for?
services-search-hint = For example: pension, disability, certificate
services-found = Found: { $count }
services-none = Nothing found. Use other words, or call 142.
service-listed = DOST centres do this.
service-by-direction = This area is on DOST's list. Ask 142 about the service before you come.
service-not-stated = It is not certain that DOST centres do this. Ask 142 first.
service-programme = This is a programme of the DOST Agency.
service-elsewhere = DOST centres do not take this application. Where to go is written below.
service-who = Who may apply
service-who-ask = Call 142 for all the conditions.
service-where = Where you can turn
service-minutes-about =
    { $minutes ->
        [one] About { $minutes } minute
       *[other] About { $minutes } minutes
    }
service-decision = Days until the decision
service-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
service-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
service-fee = Fee
service-free = Free of charge
service-fee-unknown = There is no official word on a fee. Ask 142.
service-ask = Not known. Ask 142.
service-book = Book for this service
name-not-here = The name did not load: no connection

centres-choose = Choose your district or city
centres-not-listed = If it is not listed, ask 142 which centre to come to.
centres-serve =
    { $count ->
        [one] { $district }: { $count } centre
       *[other] { $district }: { $count } centres
    }
centres-planned = Not open yet: { $centres }.
centre-way = How to get there
centre-way-ask = We have no information on buses and stops. Ask 142.
centre-week = The next seven days
centre-day = { $date_day }
centre-day-open = { $from_from } { $to_until }
centre-day-closed = Closed: { $why }
queue-link = See the queue
queue-title = Queue
queue-silent = This centre does not tell us about its queue.
queue-called = Called now
queue-counter = Counter { $counter }
queue-nobody = Nobody is being called right now.
queue-waiting =
    { $count ->
        [one] { $count } person is waiting
       *[other] { $count } people are waiting
    }
queue-wait = { $least }–{ $most } min
queue-next = next
queue-unknown = time not known
queue-honest = The times are rough: eight people in ten are called within them.
queue-fresh = This page refreshes itself.
centre-book = Book a visit
centre-not-bookable = The opening hours of this centre are not known, so it cannot be booked here.
map-scale = 100 km
map-note = Schematic map: a point shows the town or district, not the building. Data: Natural Earth, GeoNames.
