// Numbers as people type and paste them, brought into the form that core reads.
#pragma once

#include <QString>

namespace timeslice {

// Trimmed, with ASCII digits, simple spaces and a point as the decimal sign.
QString plainNumber(const QString& text);

// Where the unit begins in "20 ms"; the text's length when there is none.
qsizetype unitStart(const QString& text);

} // namespace timeslice
