#include "app/lessons/answer_list.h"

#include "app/lessons/answer_row.h"

#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(AnswerList, GivesAnAnswerOfSeveralLinesTheHeightThatItNeeds) {
    AnswerList list;
    Poll poll;
    poll.choices.resize(2);
    poll.choices[0].text = QStringLiteral("soon");
    poll.choices[1].text =
        QStringLiteral("when the last of all those who are in a hurry has come to its end");
    list.setPoll(poll);
    list.setFixedWidth(380);
    list.show();
    const auto fits = [&list](size_t place) {
        AnswerRow* row = list.row(place);
        return row->height() == row->heightForWidth(row->width());
    };
    EXPECT_TRUE(QTest::qWaitFor([&fits] { return fits(0) && fits(1); }, 5'000))
        << list.row(1)->height() << " instead of " << list.row(1)->heightForWidth(list.row(1)->width());
    EXPECT_GT(list.row(1)->height(), list.row(0)->height());
}

} // namespace
} // namespace timeslice
