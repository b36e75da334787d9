person-room = People
person-add = New person
person-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
person-empty = No one yet
person-empty-text = Those who sign, witness and prepare agreements belong here, with the functions they hold over time.

## Fields

person-names = Names
person-name = Name
person-address = Form of address
person-rank = Order of precedence
person-rank-text = 1 is the highest.
person-contacts = Contact
person-contact-add = Add a contact
person-contact-kind = Kind
person-contact-value = Address or number
person-languages = Languages of correspondence
person-mandates = Terms of office
person-mandate-add = Add a term of office
person-partner = Party
person-function = Position
person-since = From
person-until = Until
person-keep-until = Keep until
person-keep-until-text = When the office is to erase these data.
person-notes = Notes
person-agreements = Agreements
person-cards = vCards
person-cards-out = Save all as vCards…
person-card-out = Save as a vCard…
person-cards-in = Import vCards…
person-cards-file = people

## Ways of reaching someone

person-contact-kind-email = E-mail
person-contact-kind-phone = Telephone
person-signed = Signed
person-one = Person

person-view-in-office = In office today
person-in-office = In office today
