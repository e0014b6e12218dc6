// What a PDF says about itself: title, and how it was made.
#pragma once

#include "core/formats/provenance.h"

#include <QString>

class QPdfWriter;

namespace timeslice {

// Before anything is painted.
void describePdf(QPdfWriter& writer, const QString& title, const Provenance& made);

} // namespace timeslice
