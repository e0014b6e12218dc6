#include "app/cards/run_card.h"

#include "app/cards/choice_row.h"
#include "app/export/picture.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/shown.h"
#include "core/models/registry.h"
#include "tests/core/sample_traces.h"

#include <QLabel>
#include <QMenu>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

RecordingPtr fromFile() {
    return recordingOf(FileOrigin{"/tmp/trace.json", Text("Chrome trace"), {Text("Cut short: 4.")}},
                       samples::mixed());
}

CardState finishedWith(RecordingPtr recording) {
    CardState state;
    state.phase = CardPhase::Finished;
    state.recording = std::move(recording);
    return state;
}

QStringList menuTexts(RunCard& card) {
    card.menuButton()->click();
    QStringList texts;
    for (const QAction* action : card.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)->actions())
        if (!action->isSeparator()) texts << action->text();
    card.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)->close();
    return texts;
}

TEST(RunCard, ShowsARecordingOfAFileThatHasNoModel) {
    ViewState view;
    RunCard card(1, &view);
    const RecordingPtr recording = fromFile();
    card.setLabel(recording->title(), std::nullopt);
    card.setState(finishedWith(recording));
    card.show();
    EXPECT_EQ(card.title(), QStringLiteral("trace.json"));
    EXPECT_EQ(card.makespanText(), QStringLiteral("40 ms"));
    EXPECT_EQ(card.resultText(), QStringLiteral("finished"));
    EXPECT_EQ(card.lifeText(), QString());
    EXPECT_EQ(card.timeline()->lanes().size(), 4U);
    EXPECT_TRUE(card.choiceRow()->isHidden());
    EXPECT_TRUE(card.accessibleDescription().contains(QStringLiteral("Chrome trace")));
}

TEST(RunCard, KeepsItsFiguresToItselfWhileItsEndIsCovered) {
    ViewState view;
    view.setExtent(40ms);
    RunCard card(1, &view);
    card.setState(finishedWith(fromFile()));
    view.setPlayhead(10ms);
    view.setCovered(true);
    EXPECT_EQ(card.makespanText(), QStringLiteral("?"));
    EXPECT_EQ(card.resultText(), QString());
    EXPECT_FALSE(card.accessibleDescription().contains(QStringLiteral("40 ms")));
    view.setPlayhead(40ms);
    EXPECT_EQ(card.makespanText(), QStringLiteral("40 ms")) << "its end has come";
    view.setPlayhead(10ms);
    EXPECT_EQ(card.makespanText(), QStringLiteral("?"));
    view.setCovered(false);
    EXPECT_EQ(card.makespanText(), QStringLiteral("40 ms"));
}

// Two of them stand side by side: a long title must not push the other one out of sight.
TEST(RunCard, NeedsNoMoreWidthForALongTitle) {
    ViewState view;
    RunCard plain(1, &view);
    RunCard wordy(2, &view);
    plain.setLabel(Text("GIL"), std::nullopt);
    wordy.setLabel(Text::verbatim(std::string(300, 'w')), std::nullopt);
    for (RunCard* card : {&plain, &wordy}) card->setState(finishedWith(fromFile()));
    EXPECT_EQ(wordy.minimumSizeHint().width(), plain.minimumSizeHint().width());
    EXPECT_LE(plain.minimumSizeHint().width(), 450);
}

TEST(RunCard, CutsTheTaglineBeforeTheTitle) {
    ViewState view;
    RunCard card(1, &view);
    RunSpec spec;
    spec.model = "gil";
    card.setLabel(Text("Threads with a GIL, five milliseconds"), spec);
    card.setState(finishedWith(fromFile()));
    const auto* title = card.findChild<QLabel*>(QStringLiteral("title"));
    ASSERT_NE(title, nullptr);
    card.resize(title->sizeHint().width() + 280, 200);
    card.show();
    QTest::qWait(1);
    EXPECT_EQ(title->width(), title->sizeHint().width());
    card.grab();
    EXPECT_TRUE(title->toolTip().startsWith(shown(findModel("gil")->summary)))
        << title->toolTip().toStdString();
    card.resize(300, 200);
    QTest::qWait(1);
    card.grab();
    EXPECT_TRUE(title->toolTip().startsWith(title->text())) << "which is cut";
}

TEST(RunCard, OffersToRunOnlyWhatCanBeRun) {
    ViewState view;
    RunCard card(1, &view);
    card.setLabel(Text("trace.json"), std::nullopt);
    card.setState(finishedWith(fromFile()));
    EXPECT_FALSE(menuTexts(card).contains(QStringLiteral("Run again")));
    EXPECT_FALSE(menuTexts(card).contains(QStringLiteral("Change …")));
    EXPECT_TRUE(menuTexts(card).contains(QStringLiteral("Remove")));
    card.setLabel(Text("Threads"), RunSpec{});
    EXPECT_TRUE(menuTexts(card).contains(QStringLiteral("Run again")));
}

TEST(RunCard, SaysNothingOfARecordingThatIsNotThereYet) {
    ViewState view;
    RunCard card(1, &view);
    card.setLabel(Text("trace.json"), std::nullopt);
    card.setState(CardState{});
    EXPECT_EQ(card.makespanText(), QString());
    EXPECT_FALSE(card.messageBar()->isVisibleTo(&card));
}

TEST(RunCard, IsNoneOfTheModelsThatAreKnownAndYetShown) {
    RunResult result;
    result.spec.model = "unheard-of";
    result.trace = samples::mixed();
    ViewState view;
    RunCard card(1, &view);
    const RecordingPtr recording = recordingOf(std::move(result));
    card.setLabel(recording->title(), recording->run()->spec);
    card.setState(finishedWith(recording));
    EXPECT_EQ(card.title(), QStringLiteral("unheard-of"));
    EXPECT_EQ(card.makespanText(), QStringLiteral("40 ms"));
}

TEST(Picture, OfAFileNamesItAndWhatReadIt) {
    const Comparison comparison(nullptr, std::vector{fromFile()});
    const QByteArray svg = pictureSvg(comparison, {});
    EXPECT_TRUE(svg.contains(">trace.json<"));
    EXPECT_TRUE(svg.contains("trace.json · Chrome trace · Timeslice"));
    EXPECT_TRUE(picturePdf(comparison, {}).startsWith("%PDF-"));
    EXPECT_FALSE(pictureImage(comparison, {}).isNull());
}

} // namespace
} // namespace timeslice
