book-first = التقرير
book-issued = حُرّر في
book-reference = المرجع
book-rows = { $count ->
    [zero] بلا أسطر
    [one] سطر واحد
    [two] سطران
    [few] { $count } أسطر
    [many] { $count } سطرا
   *[other] { $count } سطر
}
book-charts = { $count ->
    [zero] بلا رسوم بيانية
    [one] رسم بياني واحد
    [two] رسمان بيانيان
    [few] { $count } رسوم بيانية
    [many] { $count } رسما بيانيا
   *[other] { $count } رسم بياني
}
