#include "app/export/picture_formats.h"
#include "app/help/pages.h"
#include "core/workload/catalogue.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>
#include <set>

namespace timeslice {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(HelpPages, HaveATitleASummaryAndBeginWithTheIndex) {
    ASSERT_FALSE(helpPages().empty());
    EXPECT_EQ(helpPages().front().topic, "index");
    for (const HelpPage& page : helpPages()) {
        EXPECT_TRUE(page.text.starts_with("# ")) << page.topic;
        EXPECT_NE(page.title, page.topic);
        EXPECT_FALSE(page.summary.empty()) << page.topic;
    }
}

// Every page can be reached, and no link leads nowhere.
TEST(HelpPages, LinkToPagesThatThereAre) {
    static const std::regex link(R"(\]\(([a-z-]+)\.md)");
    std::set<std::string> linked;
    for (const HelpPage& page : helpPages()) {
        const std::string text(page.text);
        for (std::sregex_iterator it(text.begin(), text.end(), link), end; it != end; ++it) {
            linked.insert((*it)[1]);
            EXPECT_NE(findHelpPage((*it)[1].str()), nullptr) << page.topic << " links to " << (*it)[1];
        }
    }
    for (const HelpPage& page : helpPages())
        EXPECT_TRUE(page.topic == "index" || linked.contains(std::string(page.topic))) << page.topic;
}

TEST(HelpPages, AreFoundByTopic) {
    ASSERT_NE(findHelpPage("models"), nullptr);
    EXPECT_EQ(findHelpPage("models")->topic, "models");
    EXPECT_EQ(findHelpPage("nothing"), nullptr);
}

// What the formats' tables have and a person can ask for.
TEST(HelpPages, NameEveryFormat) {
    std::vector<const FormatInfo*> formats;
    for (const PictureFormat& format : exportFormats()) formats.push_back(&format);
    for (const FormatInfo& format : formatTable()) formats.push_back(&format);
    for (const char* topic : {"export", "commands"})
        for (const FormatInfo* format : formats)
            for (const std::string_view suffix : format->suffixes)
                EXPECT_THAT(std::string(findHelpPage(topic)->text),
                            HasSubstr("`." + std::string(suffix) + "`"))
                    << topic;
}

TEST(HelpPages, NameEveryTopicOfWorkloads) {
    for (const std::string_view word : kTopicWords)
        EXPECT_THAT(std::string(findHelpPage("workload-file")->text),
                    HasSubstr("`" + std::string(word) + "`"));
}

// The text under a heading of the third level, up to the next heading.
std::string partOf(const HelpPage& page, const std::string& title) {
    const std::string text(page.text);
    const size_t begin = text.find("\n### " + title + "\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find("\n#", begin + 2) - begin);
}

// Each below the title of its topic.
TEST(HelpPages, TellOfEveryBuiltInWorkload) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const std::string id(builtin.id);
        const std::optional<WorkloadTopic> topic = findWorkload(id).value()->topic;
        ASSERT_TRUE(topic) << id;
        EXPECT_THAT(partOf(*findHelpPage("tour"), titleOf(*topic).source), HasSubstr("`" + id + "`"));
    }
}

TEST(HelpPages, AreReadableInATerminal) {
    const std::string text = plainText(helpPages().front());
    EXPECT_THAT(text, Not(HasSubstr("](")));
    EXPECT_THAT(text, HasSubstr(helpPages().front().title));
}

TEST(HelpPages, HaveSectionsUnderTheirHeadings) {
    const HelpPage page{
        "t", "T", "S", "# T\n\nS\n\n## one\n\nFirst [x](y.md).\n\n### part\n\nSecond.\n\n## two\n\nThird.\n"};
    EXPECT_EQ(sectionOf(page, "one"), "First x.\n\n### part\n\nSecond.\n");
    EXPECT_EQ(sectionOf(page, "two"), "Third.\n");
    EXPECT_EQ(sectionOf(page, "part"), "") << "of a lower level";
    EXPECT_EQ(sectionOf(page, "on"), "");
}

TEST(HelpSearch, FindsAllWordsInAnyCaseAndSaysWhere) {
    const auto hits = searchHelp("SWITCH interval");
    ASSERT_FALSE(hits.empty());
    for (const HelpHit& hit : hits) {
        std::string line = hit.line;
        std::ranges::transform(line, line.begin(), [](unsigned char sign) { return std::tolower(sign); });
        EXPECT_THAT(line, HasSubstr("switch"));
        EXPECT_THAT(line, HasSubstr("interval"));
        EXPECT_FALSE(hit.heading.empty());
    }
    EXPECT_TRUE(searchHelp("").empty());
    EXPECT_TRUE(searchHelp("   ").empty());
    EXPECT_TRUE(searchHelp("xyzzyplugh").empty());
    EXPECT_EQ(searchHelp("the", 3).size(), 3U);
}

TEST(HelpSearch, PutsThePageOfThatNameFirst) {
    const auto hits = searchHelp("glossary");
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().page->topic, "glossary");
}

} // namespace
} // namespace timeslice
