// The help: pages of Markdown under resources/help, which are part of the program. The window, `timeslice
// help TOPIC` and the man pages show the same ones.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

struct HelpPage {
    std::string_view topic; // its file's name without the suffix: "workload-file"
    std::string title;      // its first heading
    std::string summary;    // its first paragraph, on one line
    std::string_view text;  // Markdown
};

// In the order in which the page "index" links to them, those that it forgets behind them; index comes first.
std::span<const HelpPage> helpPages();
const HelpPage* findHelpPage(std::string_view topic); // null: there is none

// A page for a terminal: links are their text, everything else stays as it is written.
std::string plainText(const HelpPage& page);
// The same of the section under the heading "## HEADING" to the next one of its level, without the heading; empty:
// there is none.
std::string sectionOf(const HelpPage& page, std::string_view heading);

struct HelpHit {
    const HelpPage* page = nullptr;
    std::string heading; // of the section that it stands in
    std::string line;    // that holds the words, without Markdown's signs
};
// Where all words of `query` (separated by spaces, in any case) stand in one line or in its section's
// heading, pages whose title holds them first; at most `most`. Nothing for an empty query.
std::vector<HelpHit> searchHelp(std::string_view query, size_t most = 50);

} // namespace timeslice
