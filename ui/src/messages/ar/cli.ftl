## ما يقوله سطر الأوامر.

cli-changed = تم؛ الرقم { $number } في السجل الزمني.
cli-unchanged = لم يتغير شيء.
cli-undone = تم التراجع عن الرقم { $number }.
cli-redone = أعيد الرقم { $number }.
cli-sound = السجل سليم.
cli-unnamed =
    { $count ->
        [zero] لا ملفات دون وثيقة: `tawama-cli tidy`.
        [one] ملف واحد لا يتعلق بأي وثيقة: `tawama-cli tidy` يضعه جانبا.
        [two] ملفان لا يتعلقان بأي وثيقة: `tawama-cli tidy` يضعهما جانبا.
        [few] { $count } ملفات لا تتعلق بأي وثيقة: `tawama-cli tidy` يضعها جانبا.
        [many] { $count } ملفا لا يتعلق بأي وثيقة: `tawama-cli tidy` يضعها جانبا.
       *[other] { $count } ملف لا يتعلق بأي وثيقة: `tawama-cli tidy` يضعها جانبا.
    }
cli-unsound = هناك خلل في السجل:
cli-dangling = { $count } من أسطر { $table } تحيل إلى ما لا وجود له
cli-derived = لم يعد مطابقا للمعطيات: { $area }؛ الأمر check --repair يصلحه.
cli-brought = البطاقات المستوردة: { $added }؛ المعدلة: { $changed }؛ الشركاء الجدد: { $partners }.
cli-line-new = جديد
cli-line-change = معدل
cli-line-there = موجود من قبل
cli-line-wrong = مستبعد
cli-line-changed = معدَّل
cli-objects-brought = القطع المضافة: { $added }؛ المعدَّلة: { $changed }؛ المُعيرون الجدد: { $partners }.
cli-conflict-open = قائم
cli-conflict-possible = ممكن
cli-conflict-accepted = مقبول
