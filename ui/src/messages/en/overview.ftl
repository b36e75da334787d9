overview-room = Overview
overview-agreements = Agreements
overview-all-agreements =
    { $count ->
        [one] { $count } agreement in all
       *[other] { $count } agreements in all
    }
overview-partners =
    { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
overview-status =
    { $count ->
        [one] { $status }: { $count } agreement
       *[other] { $status }: { $count } agreements
    }
overview-ending = Ending soon, or notice due
overview-ending-none = No agreement ends soon and no notice is due.
overview-ending-all = All ending soon
overview-showing = Exhibitions open or to come
overview-showing-none = No exhibition opens within a year.
overview-showing-all = All exhibitions
overview-unconfirmed = To be confirmed
overview-unconfirmed-text =
    { $count ->
        [one] { $count } agreement rests on a fact whose source is still to be confirmed.
       *[other] { $count } agreements rest on a fact whose source is still to be confirmed.
    }
overview-unconfirmed-none = All that is recorded is confirmed.
overview-changes = Latest changes
overview-changes-none = Nothing has been changed yet.
overview-changes-all = The whole history
overview-empty = Your registry is open
overview-empty-text = This page gathers what you want to know each morning: how your agreements stand, what ends, which exhibitions open, what is still to be confirmed. It needs a first agreement.
overview-empty-read-only = This page gathers how agreements stand, what ends and which exhibitions open. This registry holds none yet.
overview-bring = Or import a spreadsheet
overview-own = Start my office’s registry
overview-due = What is due
overview-due-all = Full agenda
overview-waiting = Waiting on:
overview-waiting-others = Authorities, or all parties
overview-since = Since you were last here, on { $day }
