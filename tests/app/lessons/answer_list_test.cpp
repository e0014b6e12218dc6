#include "app/lessons/answer_list.h"

#include "app/lessons/answer_row.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

Poll pollOf(const QStringList& texts) {
    Poll poll;
    for (const QString& text : texts) {
        PollChoice choice;
        choice.text = text;
        poll.choices.push_back(choice);
    }
    return poll;
}

const QString kShort = QStringLiteral("Yes");
const QString kLong = QStringLiteral("it takes as long as on eight cores, and a little longer than that");

// As in the panel of a lesson: beside other things that may be higher.
class AnswersInAPanel : public ::testing::TestWithParam<int> {
  protected:
    AnswersInAPanel() {
        auto* side = new QStackedWidget(&panel);
        side->addWidget(list);
        auto* other = new QWidget(side);
        other->setMinimumHeight(300);
        side->addWidget(other);
        side->setFixedWidth(GetParam() > 0 ? 900 : 430); // columns are for a projector
        auto* layout = new QVBoxLayout(&panel);
        layout->addWidget(side, 0, Qt::AlignTop);
        panel.resize(1000, 600);
    }

    QWidget panel;
    AnswerList* list = new AnswerList(&panel);
};

TEST_P(AnswersInAPanel, AreAsHighAsTheirTextsNeed) {
    if (GetParam() > 0) list->setColumns(GetParam());
    for (const QStringList& texts : {QStringList{kShort, kLong, kShort}, QStringList{kShort, kShort}}) {
        list->setPoll(pollOf(texts));
        panel.show();
        QTest::qWait(50);
        for (const AnswerRow* row : list->findChildren<AnswerRow*>()) {
            if (!row->isVisible()) continue;
            EXPECT_EQ(row->height(), row->heightForWidth(row->width()))
                << row->text().toStdString() << ": no less, and room that is left lies below";
        }
    }
}

INSTANTIATE_TEST_SUITE_P(InColumns, AnswersInAPanel, ::testing::Values(0, 2),
                         [](const auto& columns) { return "Columns" + std::to_string(columns.param); });

} // namespace
} // namespace timeslice
