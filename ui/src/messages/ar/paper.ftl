# في رأس الصفحات المطبوعة وذيلها.
paper-reference = المرجع: { $reference }
paper-place-and-day = { $place }، في { $day }
paper-issued = حُرّر في { $day }
paper-source = المصدر: سجل المصلحة، الوضع بتاريخ { $day }
paper-page = الصفحة { $page } من { $pages }
paper-unshown =
    { $count ->
        [zero] لا حروف يتعذر إظهارها: { $letters }
        [one] حرف واحد يتعذر إظهاره بهذا الخط وكُتب �: { $letters }
        [two] حرفان يتعذر إظهارهما بهذا الخط وكُتبا �: { $letters }
        [few] { $count } حروف يتعذر إظهارها بهذا الخط وكُتبت �: { $letters }
        [many] { $count } حرفًا يتعذر إظهارها بهذا الخط وكُتبت �: { $letters }
       *[other] { $count } حرف يتعذر إظهارها بهذا الخط وكُتبت �: { $letters }
    }
