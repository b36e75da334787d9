## ما يقوله سطر الأوامر.

cli-changed = تم؛ الرقم { $number } في السجل الزمني.
cli-unchanged = لم يتغير شيء.
cli-undone = تم التراجع عن الرقم { $number }.
cli-redone = أعيد الرقم { $number }.
cli-sound = السجل سليم.
cli-unsound = هناك خلل في السجل:
cli-dangling = { $count } من أسطر { $table } تحيل إلى ما لا وجود له
cli-derived = ما يحسب من المعطيات لم يعد مطابقا لها؛ الأمر check --repair يصلحه.
cli-brought = الاتفاقات المدرجة: { $agreements }؛ الشركاء الجدد: { $partners }.
cli-line-new = جديد
cli-line-there = موجود من قبل
cli-line-wrong = مستبعد
