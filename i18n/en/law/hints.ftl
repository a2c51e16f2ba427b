# What helps to answer: hint-<fact>; other words for "I don't know": unknown-<fact>.

hint-capital = For example: 60,000.50. The e-sosial portal shows the amount.
hint-children-raised = Count those born to you, adopted, or in your guardianship. If there are none, enter 0.
hint-pay-history = Enter years from 2006 on. If you had no official work, leave this empty and continue.
hint-pay = The official amount before tax and contributions
hint-members = Relatives with meters of their own count as a separate family.
hint-children = Enter each child separately.
unknown-retire-in = As soon as possible
