commitment-room = الالتزامات
commitment-add = إضافة التزام
commitment-wording = موضوع الالتزام
commitment-clause = البند
commitment-owed-by = على عاتق
commitment-by-all = جميع الأطراف
commitment-field = مجال التعاون
commitment-due = الأجل
commitment-first-due = أول أجل
commitment-due-on = الأجل: { $day }
commitment-every-year = يتجدد كل سنة
commitment-yearly = كل سنة
commitment-kept-in = وُفي به سنة { $year }
commitment-state = الحالة
commitment-settled = تاريخ الوفاء أو التخلي
commitment-settled-hint = قبل هذا التاريخ يظهر الالتزام مفتوحا في تقارير الأيام الماضية. وإن لم تحددوا شيئا فهو تاريخ اليوم.
commitment-state-change = تغيير الحالة
commitment-note = ملاحظة
commitment-matrix = ما ينفذ كل التزام
commitment-carried-by = { $deed } ينفذ: { $commitment }
commitment-carried-out = الالتزامات التي ينفذها
commitment-choose = اختيار التزام

## Words of closed sets

commitment-state-open = مفتوح
commitment-state-in_progress = قيد الإنجاز
commitment-state-kept = وُفي به
commitment-state-dropped = متخلى عنه
commitment-status-overdue = متأخر
commitment-status-in_progress = قيد الإنجاز
commitment-status-open = مفتوح
commitment-status-kept = وُفي به
commitment-status-dropped = متخلى عنه
commitment-tally-overdue =
    { $count ->
        [zero] 0 متأخرة
        [one] { $count } متأخرة
        [two] { $count } متأخرة
        [few] { $count } متأخرة
        [many] { $count } متأخرة
       *[other] { $count } متأخرة
    }
commitment-tally-in_progress =
    { $count ->
        [zero] 0 قيد الإنجاز
        [one] { $count } قيد الإنجاز
        [two] { $count } قيد الإنجاز
        [few] { $count } قيد الإنجاز
        [many] { $count } قيد الإنجاز
       *[other] { $count } قيد الإنجاز
    }
commitment-tally-open =
    { $count ->
        [zero] 0 مفتوحة
        [one] { $count } مفتوحة
        [two] { $count } مفتوحة
        [few] { $count } مفتوحة
        [many] { $count } مفتوحة
       *[other] { $count } مفتوحة
    }
commitment-tally-kept =
    { $count ->
        [zero] 0 وُفي بها
        [one] { $count } وُفي بها
        [two] { $count } وُفي بها
        [few] { $count } وُفي بها
        [many] { $count } وُفي بها
       *[other] { $count } وُفي بها
    }
commitment-tally-dropped =
    { $count ->
        [zero] 0 متخلى عنها
        [one] { $count } متخلى عنها
        [two] { $count } متخلى عنها
        [few] { $count } متخلى عنها
        [many] { $count } متخلى عنها
       *[other] { $count } متخلى عنها
    }
