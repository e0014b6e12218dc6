#include "app/lessons/lesson_texts.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

RichText rich(std::string_view source) {
    const auto read = readRichText(source);
    EXPECT_TRUE(read);
    return read ? *read : RichText();
}

TEST(LessonTexts, WritesParagraphsListsAndSignsAsHtml) {
    EXPECT_EQ(htmlOf(rich("A **bold** and *slanted* `c < d`."), nullptr),
              QStringLiteral(
                  "<p style='margin:0 0 0 0'>A <b>bold</b> and <i>slanted</i> <code>c &lt; d</code>.</p>"));
    const QString list = htmlOf(rich("Two:\n\n- one\n- two"), nullptr);
    EXPECT_TRUE(list.startsWith(QStringLiteral("<p style='margin:0 0 0 0'>Two:</p><ul")))
        << list.toStdString();
    EXPECT_TRUE(list.endsWith(QStringLiteral("<li>one</li><li>two</li></ul>"))) << list.toStdString();
    EXPECT_EQ(htmlOf(rich("One.\n\nTwo."), nullptr),
              QStringLiteral("<p style='margin:0 0 0 0'>One.</p><p style='margin:6px 0 0 0'>Two.</p>"));
}

TEST(LessonTexts, ShowsAnEllipsisForWhatIsNotKnown) {
    const RichText text = rich("It takes **{makespan of 1}**.");
    EXPECT_TRUE(htmlOf(text, nullptr).contains(QStringLiteral("<b>…</b>")));
    const ClaimScope nothing;
    EXPECT_TRUE(htmlOf(text, &nothing).contains(QStringLiteral("<b>…</b>")));
    EXPECT_EQ(plainOf(text, nullptr), QStringLiteral("It takes …."));
}

} // namespace
} // namespace timeslice
