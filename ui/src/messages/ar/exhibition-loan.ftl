## القطع

exhibition-object = القطعة
exhibition-objects = القطع
exhibition-object-add = إضافة قطعة
exhibition-object-choose = اختيار قطعة
exhibition-objects-empty = هنا ما يعار للمعرض، مع مُعيره وقيمته وتواريخه.
exhibition-objects-find = البحث عن قطعة
exhibition-objects-count =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $shown } قطع
        [many] { $shown } قطعة
       *[other] { $shown } قطعة
    }
exhibition-pieces-count =
    { $count ->
        [zero] لا أجزاء
        [one] جزء واحد
        [two] جزآن
        [few] { $shown } أجزاء
        [many] { $shown } جزءا
       *[other] { $shown } جزء
    }
exhibition-object-kind = نوع القطعة
exhibition-object-maker = الصانع
exhibition-object-dated = تاريخ الصنع
exhibition-object-material = المادة والتقنية
exhibition-object-dimensions = الأبعاد
exhibition-object-nature = أصلية أو نسخة
exhibition-object-number = رقم الجرد
exhibition-object-lender = المُعير
exhibition-object-pieces = عدد الأجزاء
exhibition-object-value = قيمة التأمين
exhibition-object-valued = تاريخ التقييم
exhibition-object-loan = الإعارة
exhibition-object-since = معارة من
exhibition-object-until = معارة إلى
exhibition-object-legs = تُعرض في
exhibition-object-credit = عبارة ذكر المُعير
exhibition-object-display = شروط العرض
exhibition-object-transport = كيفية النقل
exhibition-object-condition-out = حالتها عند الخروج
exhibition-object-condition-in = حالتها عند العودة
exhibition-object-picture = الصورة
exhibition-courier = مرافق القطع
exhibition-document-none = بلا وثيقة
exhibition-documents-first = أضيفوا الملف أولا إلى وثائق المعرض.
exhibition-insured = القيم المؤمَّنة
exhibition-insured-all = كل القطع
exhibition-insured-for = مؤمَّنة بمبلغ { $value }
exhibition-unvalued =
    { $count ->
        [zero] كلها ذات قيمة
        [one] واحدة بلا قيمة
        [two] اثنتان بلا قيمة
        [few] { $shown } بلا قيمة
        [many] { $shown } بلا قيمة
       *[other] { $shown } بلا قيمة
    }

## تقارير الحالة

exhibition-condition = المعاينة
exhibition-conditions = تقارير الحالة
exhibition-condition-add = إضافة تقرير
exhibition-conditions-empty = هنا تُدون حالة كل قطعة عند التغليف وعند فكه، ذهابا وإيابا.
exhibition-condition-stage = المرحلة
exhibition-condition-day = التاريخ
exhibition-condition-by = معد التقرير
exhibition-condition-document = التقرير المرفق

## الشحنات

exhibition-shipment = الرحلة
exhibition-shipments = الشحنات
exhibition-shipment-add = إضافة شحنة
exhibition-shipments-empty = هنا ما يُنقل، من أين وإلى أين، ومتى، ومن ينقله.
exhibition-shipment-named = شحنة من { $from } إلى { $to }
exhibition-shipment-leg = تأتي بالقطع إلى
exhibition-shipment-home = تعيد القطع إلى أصحابها
exhibition-shipment-from = من
exhibition-shipment-to = إلى
exhibition-stop-place = { $label }: مكان بالكلمات
exhibition-shipment-leaves = تغادر في
exhibition-shipment-arrives = تصل في
exhibition-shipment-days = أيام الطريق
exhibition-shipment-carrier = الناقل
exhibition-shipment-crates = الصناديق
exhibition-crates-count =
    { $count ->
        [zero] بلا صناديق
        [one] صندوق واحد
        [two] صندوقان
        [few] { $shown } صناديق
        [many] { $shown } صندوقا
       *[other] { $shown } صندوق
    }
exhibition-shipment-customs = النظام الجمركي
exhibition-shipment-reference = رقم أوراقها
exhibition-shipment-all-hint = ما لم تُختر قطعة، تحمل الشحنة القطع كلها.

## الرخص

exhibition-permit = الرخصة
exhibition-permits = الرخص
exhibition-permit-add = إضافة رخصة
exhibition-permits-empty = هنا ما يجب أن تأذن به سلطة: التصدير المؤقت والجمارك والحصانة من الحجز. ويوم انتهاء الرخصة حد لا يُتجاوز.
# A mark of direction begins it: isolated, it would else run from left to right.
exhibition-permit-named = ‏{ $kind } ({ $reference })
exhibition-permit-leg = لأجل
exhibition-permit-authority = السلطة
exhibition-permit-reference = الرقم
exhibition-permit-asked = طُلبت في
exhibition-permit-granted = مُنحت في
exhibition-permit-expires = تنتهي في
exhibition-permit-expires-hint = يجب أن تكون القطع قد عادت قبل ذلك.

## التأمين

exhibition-insurance = التأمين
exhibition-insurance-add = إضافة وثيقة تأمين
exhibition-insurance-empty = هنا وثائق التأمين التي تغطي القطع، والأيام التي تغطيها.
exhibition-insurance-unnamed = وثيقة تأمين بلا مؤمِّن
exhibition-insurer = المؤمِّن
exhibition-policy = رقم الوثيقة
exhibition-insurance-since = تغطي من
exhibition-insurance-until = تغطي إلى
exhibition-insurance-days = الأيام المغطاة
exhibition-excess = التحمل على المؤمَّن له
exhibition-nail-to-nail = من المسمار إلى المسمار
exhibition-nail-to-nail-hint = يغطي أيضا الطريق ذهابا وإيابا.
