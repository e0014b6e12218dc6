// Writes a display list as SVG 1.1: text as text, one path for all rectangles of a style, hatches as
// patterns.
#pragma once

#include "app/timeline/display_list.h"
#include "core/formats/provenance.h"

#include <string>
#include <string_view>

namespace timeslice {

// `title` names the picture for screen readers and browsers; may be empty. `made` says how it was made; it is
// written as a description and as metadata. Numbers do not depend on the locale.
std::string writeSvg(const DisplayList& list, std::string_view title, const Provenance& made = {});

// Text with & < > " ' as entities and without characters that XML forbids.
std::string escapeXml(std::string_view text);

} // namespace timeslice
