# Names of holidays and of the places to turn to.

holiday-new-year = New Year
holiday-mourning = Day of Nationwide Mourning
holiday-womens-day = Women's Day
holiday-victory-over-fascism = Day of Victory over Fascism
holiday-independence-day = Independence Day
holiday-national-salvation = National Salvation Day
holiday-armed-forces = Armed Forces Day
holiday-victory-day = Victory Day
holiday-state-flag = State Flag Day
holiday-solidarity = Solidarity Day of World Azerbaijanis
holiday-novruz = Novruz
holiday-ramazan = Ramazan
holiday-qurban = Qurban

channel-dost-centre = DOST centre
channel-online = e-sosial portal
channel-call-centre = call centre 142
channel-post = post
channel-social-protection-fund = office of the State Social Protection Fund where you live
channel-coordination-centre = coordination centre for families of martyrs, servicemen and persons with disability
channel-employment-office = employment office
channel-social-services-agency = Social Services Agency
channel-employer = employer
channel-insurer = the insuring organisation
channel-health-institution = the health institution where you are registered
channel-prosthetic-centre = Prosthetic and Orthopaedic Rehabilitation Centre
channel-local-executive = local executive authority
channel-referral-by-authorities = referral by the police, the local executive authority or the municipality
