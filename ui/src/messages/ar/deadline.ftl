deadline-rule-decide = البت في التجديد
deadline-rule-notice = آخر يوم للإشعار بالإنهاء
deadline-rule-renewal = التجديد
deadline-rule-expiry = انتهاء المدة
deadline-rule-entry = الدخول حيز التنفيذ
deadline-rule-approval = مصادقة
deadline-rule-commitment = التزام
deadline-rule-installation = التركيب
deadline-rule-opening = الافتتاح
deadline-rule-closing = الاختتام
deadline-rule-dismantling = التفكيك
deadline-rule-milestone = خطوة تحضير
deadline-rule-loan_return = إرجاع قطع معارة
deadline-rule-shipment = شحنة
deadline-rule-permit_expiry = انتهاء رخصة
deadline-rule-insurance_end = انتهاء تأمين
deadline-rule-activity = البرنامج
deadline-rule-outcome = تدوين الحصيلة
deadline-rule-retention = مراجعة معطيات الشخص
deadline-in-calendar = { $what }: { $record }
deadline-known-as = التاريخ المعروف: { $day }
deadline-waits-for = في انتظار: { $owner }
deadline-digest =
    { $count ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدا
       *[other] { $count } موعد
    }
deadline-digest-more =
    { $count ->
        [zero] ولا غيرها
        [one] وموعد آخر
        [two] وموعدان آخران
        [few] و{ $count } مواعيد أخرى
        [many] و{ $count } موعدا آخر
       *[other] و{ $count } موعد آخر
    }
