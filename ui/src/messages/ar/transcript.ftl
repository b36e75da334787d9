problem-transcript-unreadable = تعذرت قراءة ملف JSON هذا: { $what }
problem-transcript-not-one = هذا الملف ليس نسخة مكتوبة لسجل توأمة.
problem-transcript-newer = كُتبت هذه النسخة بإصدار أحدث من توأمة (الصيغة { $found }).
problem-transcript-not-empty = لا تدخل النسخة المكتوبة إلا في سجل ما زال فارغا. أنشئوا سجلا جديدا أو استوردوا لائحة.
problem-transcript-unknown = «{ $name }» غير موجود في السجلات.
problem-transcript-missing = هذه القيمة ناقصة.
problem-transcript-value = «{ $value }» قيمة غير ممكنة هنا.
problem-transcript-broken = تعذر أخذ هذه البطاقة: { $what }
problem-transcript-dangling = بطاقة مذكورة ({ $name }) غير موجودة في النسخة المكتوبة.

cli-transcribed = { $count ->
    [zero] لم تؤخذ أي بطاقة.
    [one] أُخذت بطاقة واحدة.
    [two] أُخذت بطاقتان.
    [few] أُخذت { $count } بطاقات.
    [many] أُخذت { $count } بطاقة.
   *[other] أُخذت { $count } بطاقة.
}
