#include "app/help/pages.h"
#include "core/claims/figures.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

bool hasWord(std::string_view page, std::string_view word) {
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    for (size_t at = page.find(word); at != std::string_view::npos; at = page.find(word, at + 1)) {
        const size_t end = at + word.size();
        const bool begins = at == 0 || !isPart(page[at - 1]);
        if (begins && (end == page.size() || !isPart(page[end]))) return true;
    }
    return false;
}

// Whether it is a word that all states or happenings share, with one of them: longest_gil_wait.
bool isCombined(std::string_view word) {
    for (const std::string_view prefix :
         {"total_", "longest_", "shortest_", "median_", "mean_", "first_", "last_"})
        if (word.starts_with(prefix) && occurrenceNamed(word.substr(prefix.size()))) return true;
    return false;
}

TEST(ClaimsPage, NamesEveryWord) {
    const HelpPage* page = findHelpPage("claims");
    ASSERT_NE(page, nullptr);
    for (const std::string_view word : figureWords())
        if (!isCombined(word)) {
            EXPECT_TRUE(hasWord(page->text, word)) << word;
        }
    for (const std::string_view word : occurrenceNames()) EXPECT_TRUE(hasWord(page->text, word)) << word;
    for (const std::string_view word : {"total", "longest", "shortest", "median", "mean", "first", "last"})
        EXPECT_TRUE(hasWord(page->text, word)) << word;
}

} // namespace
} // namespace timeslice
