## المساعدة: صفحاتها في src-tauri/reports/help.

help-room = المساعدة
help-contents = محتويات المساعدة
help-find = البحث في المساعدة
help-found =
    { $count ->
        [zero] لم يُعثر على شيء
        [one] عُثر على فقرة واحدة
        [two] عُثر على فقرتين
        [few] عُثر على { $count } فقرات
        [many] عُثر على { $count } فقرة
       *[other] عُثر على { $count } فقرة
    }
help-nothing = لا شيء فيه هذه الكلمات. جرّبوا كلمات أقل أو بداية كلمة.
help-none = لا وجود لهذه الصفحة
help-none-text = اختاروا صفحة من المحتويات.
help-start = العودة إلى الشاشة الأولى
help-guide = طباعة الدليل…
help-guide-file = دليل-توأمة

## الأبواب

help-chapter-begin = البداية
help-chapter-record = البطاقات
help-chapter-plan = التخطيط والتتبع
help-chapter-exchange = الإدخال والإخراج
help-chapter-keep = صون السجل
