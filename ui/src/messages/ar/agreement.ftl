agreement-room = الاتفاقيات
agreement-add = اتفاقية جديدة
agreement-count =
    { $count ->
        [zero] لا توجد اتفاقيات
        [one] اتفاقية واحدة
        [two] اتفاقيتان
        [few] { $count } اتفاقيات
        [many] { $count } اتفاقية
       *[other] { $count } اتفاقية
    }
agreement-empty = لا توجد اتفاقيات بعد
agreement-empty-text = تُحفظ هنا مذكرات التفاهم واتفاقيات التوأمة وما شابهها: من وقعها، ولأي مدة، وبم تُلزم.

## الحقول

agreement-reference = المرجع
agreement-title = العنوان
agreement-title-as-signed = العنوان كما وُقّع
agreement-instrument = نوع الوثيقة
agreement-instrument-as-signed = تسمية الوثيقة كما وُقّعت
agreement-parent = الاتفاقية الأصلية
agreement-parties = الأطراف
agreement-partner = الشريك
agreement-role = الدور
agreement-country = البلد
agreement-status = الوضعية
agreement-signed = التوقيع
agreement-place = مكان التوقيع
agreement-occasion = المناسبة
agreement-signatures = الموقعون
agreement-person = الشخص
agreement-capacity = الصفة في ذلك اليوم
agreement-signs-for = عن الطرف
agreement-witnesses = الشهود
agreement-fields = مجالات التعاون
agreement-languages = لغات النص
agreement-authentic = ذو حجية
agreement-prevails = يُعتمد عند الاختلاف
agreement-originals = النسخ الأصلية
agreement-holder = في حيازة
agreement-location = مكان الحفظ
agreement-links = اتفاقيات ذات صلة
agreement-term = مدة السريان
agreement-entry = الدخول حيز التنفيذ
agreement-duration = المدة
agreement-open-ended = غير محددة المدة
agreement-expiry = تاريخ الانتهاء
agreement-renewal = التجديد
agreement-renewal-period = يُجدَّد لمدة
agreement-renewal-maximum = على الأكثر
agreement-notice = الإشعار قبل الانتهاء
agreement-notice-by = آخر يوم للإشعار
agreement-events = مسار الاتفاقية
agreement-sources = المصادر
agreement-notes = ملاحظات

## مصطلحات القوائم المغلقة

agreement-instrument-memorandum_of_understanding = مذكرة تفاهم
agreement-instrument-twinning_agreement = اتفاقية توأمة
agreement-instrument-friendship_agreement = اتفاقية صداقة
agreement-instrument-cooperation_agreement = اتفاقية تعاون
agreement-instrument-letter_of_intent = رسالة نوايا
agreement-instrument-protocol = بروتوكول
agreement-instrument-addendum = ملحق
agreement-instrument-executive_programme = برنامج تنفيذي

agreement-role-signatory_party = طرف موقع
agreement-role-acceding_party = طرف منضم
agreement-role-facilitator = ميسّر
agreement-role-observer = مراقب

agreement-entry-on_signature = عند التوقيع
agreement-entry-on_date = في تاريخ محدد
agreement-entry-on_last_approval = عند آخر مصادقة

agreement-renewal-none = دون تجديد
agreement-renewal-express = التجديد الصريح
agreement-renewal-tacit = التجديد الضمني

agreement-unit-months =
    { $count ->
        [zero] شهر
        [one] شهر
        [two] شهران
        [few] أشهر
        [many] شهرا
       *[other] شهر
    }
agreement-unit-days =
    { $count ->
        [zero] يوم
        [one] يوم
        [two] يومان
        [few] أيام
        [many] يوما
       *[other] يوم
    }
agreement-anchor-any_day = في أي يوم
agreement-anchor-month_end = في نهاية شهر
agreement-approval-council_deliberation = مداولة المجلس
agreement-approval-ministry_visa = تأشيرة السلطة
agreement-approval-prefect_transmission = الإحالة على الوالي
agreement-approval-foreign_ministry_opinion = رأي وزارة الخارجية
agreement-approval-partner_approval = مصادقة الشريك
agreement-approval-other = خطوة أخرى
agreement-approval-state-to_do = للإنجاز
agreement-approval-state-submitted = عُرضت
agreement-approval-state-granted = مُنحت
agreement-approval-state-refused = رُفضت
agreement-approval-state-waived = أُعفي منها
agreement-silence-nothing = يبقى الجواب لازما
agreement-silence-grants = يعد مصادقة
agreement-completion-grant = عند المصادقة
agreement-completion-submission = عند الإحالة

agreement-event-negotiation_opened = فتح المفاوضات
agreement-event-draft_sent = إرسال المشروع
agreement-event-signed = التوقيع
agreement-event-entered_into_force = الدخول حيز التنفيذ
agreement-event-renewed = التجديد
agreement-event-amended = التعديل
agreement-event-suspended = التعليق
agreement-event-resumed = الاستئناف
agreement-event-notice_given = توجيه إشعار بالإنهاء
agreement-event-denounced = الفسخ
agreement-event-expired = الانتهاء
agreement-event-archived = الحفظ في الأرشيف

agreement-link-replaces = تحل محل
agreement-link-implements = تنفذ
agreement-link-amends = تعدل

agreement-source-signed_text = النص الموقع
agreement-source-deliberation = مقرر المجلس
agreement-source-press = الصحافة
agreement-source-web_register = سجل على الإنترنت
agreement-source-interview = مقابلة

agreement-fact-whole = البطاقة كلها
agreement-fact-title = العنوان
agreement-fact-parties = الأطراف
agreement-fact-signature = تاريخ التوقيع ومكانه
agreement-fact-signatories = الموقعون
agreement-fact-witnesses = الشهود
agreement-fact-term = مدة السريان
agreement-fact-fields = مجالات التعاون

agreement-status-in_negotiation = قيد التفاوض
agreement-status-awaiting_signature = في انتظار التوقيع
agreement-status-awaiting_approval = في انتظار المصادقة
agreement-status-not_yet_in_force = لم تدخل حيز التنفيذ بعد
agreement-status-in_force = سارية المفعول
agreement-status-notice_due = تجديد ينبغي البت فيه
agreement-status-expiring = قريبة الانتهاء
agreement-status-dormant = خاملة
agreement-status-expired = منتهية
agreement-status-suspended = معلقة
agreement-status-denounced = مفسوخة

## سبب وضعيتها

reason-denounced = فسخها أحد الأطراف في { $on }.
reason-expired-by-event = اعتبرها الأطراف منتهية في { $on }.
reason-draft-sent = أُرسل مشروعها في { $on } ولم توقع بعد.
reason-not-signed = لم توقع بعد.
reason-to-be-signed = ستوقع في { $on }.
reason-awaiting-approval = وُقعت في { $signed } وتدخل حيز التنفيذ عند آخر مصادقة.
reason-approval-to-do =
    { $kind ->
        [council_deliberation] وُقعت في { $signed }، ويبقى طلب مداولة المجلس.
        [ministry_visa] وُقعت في { $signed }، ويبقى طلب تأشيرة السلطة.
        [prefect_transmission] وُقعت في { $signed }، ويبقى طلب الإحالة على الوالي.
        [foreign_ministry_opinion] وُقعت في { $signed }، ويبقى طلب رأي وزارة الخارجية.
        [partner_approval] وُقعت في { $signed }، ويبقى طلب مصادقة الشريك.
       *[other] وُقعت في { $signed }، ويبقى طلب الخطوة الموالية.
    }
reason-approval-submitted =
    { $kind ->
        [council_deliberation] في انتظار مداولة المجلس منذ { $on }.
        [ministry_visa] في انتظار تأشيرة السلطة منذ { $on }.
        [prefect_transmission] في انتظار الإحالة على الوالي منذ { $on }.
        [foreign_ministry_opinion] في انتظار رأي وزارة الخارجية منذ { $on }.
        [partner_approval] في انتظار مصادقة الشريك منذ { $on }.
       *[other] في انتظار الخطوة الموالية منذ { $on }.
    }
reason-approval-within =
    { $kind ->
        [council_deliberation] طُلبت مداولة المجلس في { $on }، وأجل الجواب { $by }.
        [ministry_visa] طُلبت تأشيرة السلطة في { $on }، وأجل الجواب { $by }.
        [prefect_transmission] طُلبت الإحالة على الوالي في { $on }، وأجل الجواب { $by }.
        [foreign_ministry_opinion] طُلب رأي وزارة الخارجية في { $on }، وأجل الجواب { $by }.
        [partner_approval] طُلبت مصادقة الشريك في { $on }، وأجل الجواب { $by }.
       *[other] طُلبت الخطوة الموالية في { $on }، وأجل الجواب { $by }.
    }
reason-approval-refused =
    { $kind ->
        [council_deliberation] رفض المجلس المصادقة عليها في { $on }.
        [ministry_visa] رُفضت تأشيرة السلطة في { $on }.
        [prefect_transmission] رُفضت الإحالة على الوالي في { $on }.
        [foreign_ministry_opinion] جاء رأي وزارة الخارجية بالرفض في { $on }.
        [partner_approval] رفض الشريك المصادقة عليها في { $on }.
       *[other] رُفضت الخطوة الموالية في { $on }.
    }
reason-silence-grants = ما لم تجب السلطة قبل ذلك، يعد سكوتها مصادقة في { $on }.
reason-no-day-of-entry = وُقعت في { $signed } وتاريخ دخولها حيز التنفيذ غير معروف.
reason-begins-later = تدخل حيز التنفيذ في { $on }.
reason-term-over = انتهت مدتها في { $ends }.
reason-suspended = معلقة منذ { $on }.
reason-open-ended = سارية المفعول منذ { $since } دون أجل محدد.
reason-notice-due = تتجدد ضمنيا بعد { $ends } ما لم يوجه إشعار قبل انقضاء { $by }.
reason-renews-tacitly = سارية المفعول منذ { $since }، وتنتهي مدتها في { $ends } وتتجدد ضمنيا.
reason-ends-soon = تنتهي مدتها في { $ends }.
reason-renew-by = تنتهي مدتها في { $ends } ما لم يجددها الأطراف.
reason-noticed = وُجه إشعار بإنهائها في { $on }، وتنتهي في { $ends }.
reason-notice-ran-out = وُجه إشعار بإنهائها في { $on }، وانتهت في { $ends }.
reason-is-renewed = جُددت في { $on }، وتنتهي المدة الجارية في { $ends }.
reason-dormant = سارية المفعول، لكن لم يُنجز شيء في إطارها منذ { $since }.
reason-dormant-always = سارية المفعول منذ { $since }، لكن لم يُنجز شيء في إطارها.
reason-term-runs = سارية المفعول من { $since } إلى { $ends }.

## النماذج وأقسام الصفحة

agreement-party-add = إضافة طرف
agreement-party-number = الطرف { $number }
agreement-party-choose = اختاروا طرفا
agreement-signature-add = إضافة توقيع
agreement-signed-on = تاريخ التوقيع
agreement-signed-on-hint = فقط إذا اختلف عن تاريخ الاتفاقية
agreement-witness-add = إضافة شاهد
agreement-body = الهيئة
agreement-entry-date = تاريخ الدخول حيز التنفيذ
agreement-duration-hint = يترك فارغا إذا كانت غير محددة
agreement-expiry-set = آخر يوم إذا نصت عليه الاتفاقية
agreement-expiry-hint = وإلا يحسب من المدة
agreement-notice-unit = الوحدة
agreement-identity = نوع الوثيقة وعناوينها
agreement-text = النص والنسخ الأصلية
agreement-family = اتفاقيات مرتبطة بها
agreement-approvals = المصادقات
agreement-approvals-none = لم تسجل أي مصادقة.
agreement-approval-add = إضافة خطوة
agreement-approval-kind = الخطوة
agreement-approval-authority = السلطة
agreement-approval-state = الحالة
agreement-approval-reference = رقم القرار
agreement-approval-submitted = تاريخ العرض
agreement-approval-decided = تاريخ القرار
agreement-approval-clock = الأجل بالأيام
agreement-approval-silence = عند السكوت
agreement-approval-completion = تكتمل الخطوة
agreement-approval-note = ملاحظة
agreement-approval-answer-by = الجواب في أجل أقصاه { $by }
agreement-approval-overdue = انقضى الأجل في { $by }
agreement-approval-late = متأخرة
agreement-approval-sent-on = عُرضت في { $day }
agreement-approval-done-on = { $state } في { $day }
agreement-approvals-take = اعتماد خطوات بلد
agreement-approvals-take-one = خطوات: { $place }
agreement-timeline = المدد والتجديدات
agreement-timeline-earlier =
    { $count ->
        [zero] لا مدد سابقة
        [one] مدة سابقة واحدة
        [two] مدتان سابقتان
        [few] { $count } مدد سابقة
        [many] { $count } مدة سابقة
       *[other] { $count } مدة سابقة
    }
agreement-term-number = المدة { $number }
agreement-term-from = ابتداء من { $begins }
agreement-term-from-to = { $begins } – { $ends }
agreement-when-past = ماضية
agreement-when-now = جارية
agreement-when-to_come = آتية
agreement-decide-from = ابتداء من
agreement-decide = البت بين
agreement-changes = ما يعدله
agreement-changes-hint = بعبارتكم، كما ستظهر في صفحة الاتفاقية الأصلية
agreement-notice-anchor = يسري الإشعار
agreement-addendum-add = إضافة ملحق
agreement-field-add = إضافة مجال
agreement-link-add = إضافة رابط
agreement-link-kind = علاقتها بالأخرى
agreement-link-other = الاتفاقية الأخرى
agreement-original-add = إضافة نسخ أصلية
agreement-original-count = العدد
agreement-event-add = تسجيل حدث
agreement-event-kind = ما حدث
agreement-event-day = التاريخ
agreement-event-note = ملاحظة
agreement-source-add = إضافة مصدر
agreement-source = نوع المصدر
agreement-fact = المعلومة
agreement-citation = المرجع
agreement-source-cited = { $source }: { $citation }
agreement-seen-on = تاريخ الاطلاع: { $day }
agreement-seen = تاريخ الاطلاع
agreement-confirmed = مؤكد
agreement-unconfirmed = في انتظار التأكيد
agreement-confirm = تأكيد المعلومة
agreement-title-hint = مقترح انطلاقا من نوع الوثيقة والأطراف، ويمكن تعديله
agreement-title-between = { $instrument } بين { $parties }

agreement-to-confirm =
    { $count ->
        [zero] لا معلومة في انتظار التأكيد
        [one] معلومة واحدة في انتظار التأكيد
        [two] معلومتان في انتظار التأكيد
        [few] { $count } معلومات في انتظار التأكيد
        [many] { $count } معلومة في انتظار التأكيد
       *[other] { $count } معلومة في انتظار التأكيد
    }
agreement-unit-times =
    { $count ->
        [zero] مرة
        [one] مرة
        [two] مرتان
        [few] مرات
        [many] مرة
       *[other] مرة
    }
agreement-at-most =
    { $count ->
        [zero] دون تجديد
        [one] مرة واحدة على الأكثر
        [two] مرتان على الأكثر
        [few] { $count } مرات على الأكثر
        [many] { $count } مرة على الأكثر
       *[other] { $count } مرة على الأكثر
    }
agreement-originals-count =
    { $count ->
        [zero] لا نسخ أصلية
        [one] نسخة أصلية واحدة
        [two] نسختان أصليتان
        [few] { $count } نسخ أصلية
        [many] { $count } نسخة أصلية
       *[other] { $count } نسخة أصلية
    }

## Terms and what follows them

term-set = يحدد النص آخر يوم.
term-open = لا يحدد النص أجلا.
term-first =
    { $months ->
        [zero] المدة الأولى.
        [one] المدة الأولى، شهر واحد.
        [two] المدة الأولى، شهران.
        [few] المدة الأولى، { $months } أشهر.
        [many] المدة الأولى، { $months } شهرا.
       *[other] المدة الأولى، { $months } شهر.
    }
term-tacit = جُددت ضمنيا.
term-express = جددها الأطراف في { $on }.
then-open = تستمر إلى أن يوجه إشعار بالإنهاء.
then-rolls = ثم تتجدد ضمنيا.
then-rolls-unless = ثم تتجدد ضمنيا ما لم يوجه إشعار قبل نهاية { $by }.
then-renewed = جددها الأطراف في { $on }.
then-needs-renewal = تنتهي ما لم يجددها الأطراف قبل نهاية { $ends }.
then-ends = ثم تنتهي دون تجديد.
then-maximum =
    { $count ->
        [zero] ثم تنتهي دون تجديد.
        [one] ثم تنتهي: لا تتجدد إلا مرة واحدة.
        [two] ثم تنتهي: لا تتجدد إلا مرتين.
        [few] ثم تنتهي: لا تتجدد إلا { $count } مرات.
        [many] ثم تنتهي: لا تتجدد إلا { $count } مرة.
       *[other] ثم تنتهي: لا تتجدد إلا { $count } مرة.
    }
then-noticed = ثم تنتهي: وُجه إشعار في { $on }.

agreement-view-in-force = السارية
agreement-view-ending = تنتهي خلال ستة أشهر
agreement-view-unconfirmed = بحاجة إلى تأكيد
agreement-owed = التزامات قائمة
agreement-with-owed = ذات التزامات قائمة
