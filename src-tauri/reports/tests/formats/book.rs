//! A report as a workbook, as plain text and as days.
