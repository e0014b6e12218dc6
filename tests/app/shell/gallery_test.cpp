// The gallery in the window: topics, and the field that searches.
#include "app/forms/model_list.h"
#include "app/panels/workload_gallery.h"
#include "app/panels/workload_item.h"
#include "app/shell/top_bar.h"
#include "app/widgets/button.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"
#include "tests/app/shell/window_driver.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

class Gallery : public WindowTest {
  protected:
    void SetUp() override {
        window->resize(1600, 1000);
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    WorkloadGallery* gallery() { return window->leftPanel()->gallery(); }
    QLineEdit* search() { return gallery()->searchField(); }
    QScrollBar* bar() { return gallery()->list()->verticalScrollBar(); }
    QWidget* page() { return gallery()->list()->widget(); }

    template <typename Widget>
    std::vector<Widget*> shownOf() {
        std::vector<Widget*> all;
        for (auto* widget : page()->findChildren<Widget*>())
            if (!widget->isHidden()) all.push_back(widget);
        std::ranges::sort(all, {}, [](const Widget* widget) { return widget->y(); });
        return all;
    }

    // From above.
    std::vector<std::string> found() {
        std::vector<std::string> sources;
        for (const WorkloadItem* item : shownOf<WorkloadItem>())
            sources.push_back(item->source().toStdString());
        return sources;
    }
    std::vector<std::string> labels() {
        std::vector<std::string> texts;
        for (const QLabel* label : shownOf<QLabel>()) texts.push_back(label->text().toStdString());
        return texts;
    }

    std::vector<std::string> foundBy(const char* text) {
        type(search(), QString::fromUtf8(text));
        return found();
    }

    static QString focused() {
        const auto* item = qobject_cast<WorkloadItem*>(QApplication::focusWidget());
        return item ? item->source() : QString();
    }
};

TEST_F(Gallery, ShowsEveryBuiltInWorkloadBelowTheTitleOfItsTopic) {
    EXPECT_EQ(shownOf<WorkloadItem>().size(), builtinWorkloads().size());
    // The user's own folder is empty.
    std::vector<std::string> titles{"Your files", window->ownFolder()->note(OwnKind::Workload).toStdString()};
    for (size_t i = 0; i < kTopicWords.size(); ++i)
        titles.push_back(titleOf(static_cast<WorkloadTopic>(i)).source);
    EXPECT_EQ(labels(), titles);
    const auto titleLabels = shownOf<QLabel>();
    for (const WorkloadItem* item : shownOf<WorkloadItem>()) {
        const auto next =
            std::ranges::find_if(titleLabels, [&](const QLabel* label) { return label->y() > item->y(); });
        ASSERT_NE(next, titleLabels.begin()) << item->source().toStdString();
        const auto workload = findWorkload(item->source().toStdString()).value();
        EXPECT_EQ((*(next - 1))->text().toStdString(), titleOf(*workload->topic).source) << workload->id;
    }
}

TEST_F(Gallery, FindsWorkloadsByNameSummaryTopicIdAndModel) {
    EXPECT_THAT(foundBy("waiters"), ElementsAre("waiters-and-tables"));
    EXPECT_THAT(foundBy("one waiter takes"), ElementsAre("waiters-and-tables")) << "by its summary";
    EXPECT_THAT(foundBy("peterson"), ElementsAre("peterson"));
    EXPECT_THAT(foundBy("DEADLOCKS"), Contains("philosophers")) << "by its topic";
    EXPECT_THAT(labels(), Contains("Locks and deadlocks"));
    EXPECT_THAT(labels(), Not(Contains("Waiting")));
    EXPECT_THAT(foundBy("actors"), Contains("producer-consumer")) << "by a model's id";
    EXPECT_THAT(foundBy("event loop convoy"), ElementsAre("convoy")) << "all words, wherever they are";
}

TEST_F(Gallery, SaysThatNothingMatches) {
    EXPECT_THAT(foundBy("zebra"), ElementsAre());
    EXPECT_THAT(labels(), ElementsAre("No workload matches “zebra”."));
    QTest::keyClick(search(), Qt::Key_Return);
    EXPECT_EQ(setup().source, "mixed");
}

TEST_F(Gallery, ClearsTheSearchByEscAndByItsButtonAndScrollsBack) {
    bar()->setValue(bar()->maximum() / 2);
    const int before = bar()->value();
    EXPECT_LT(foundBy("lock").size(), builtinWorkloads().size());
    EXPECT_EQ(bar()->value(), 0);
    QTest::keyClick(search(), Qt::Key_Escape);
    EXPECT_TRUE(search()->text().isEmpty());
    EXPECT_EQ(found().size(), builtinWorkloads().size());
    EXPECT_EQ(bar()->value(), before);
    foundBy("lock");
    auto* button = search()->findChild<QAbstractButton*>();
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(found().size(), builtinWorkloads().size());
}

TEST_F(Gallery, GoesThroughWhatIsFoundByTheArrowKeys) {
    const auto all = foundBy("gil");
    ASSERT_GT(all.size(), 2U);
    QTest::keyClick(search(), Qt::Key_Down);
    EXPECT_EQ(focused().toStdString(), all[0]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(focused().toStdString(), all[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), search());
    for (size_t i = 0; i <= all.size(); ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_EQ(focused().toStdString(), all.back()) << "the last one is the end";
    EXPECT_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return setup().source == all.back() && allFinished(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(found().size(), builtinWorkloads().size());
    EXPECT_EQ(focused().toStdString(), all.back());
    EXPECT_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
}

TEST_F(Gallery, OpensTheFirstOneFoundByEnter) {
    const auto all = foundBy("convoy");
    QTest::keyClick(search(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return setup().source == all.front() && allFinished(); }));
    EXPECT_EQ(search()->text(), QStringLiteral("convoy")) << "it stays, for the next one";
}

TEST_F(Gallery, KeepsEverythingElseInItsPlaceDuringASearch) {
    const auto places = [this] {
        std::vector<QPoint> all{search()->mapToGlobal(QPoint(0, 0))};
        for (const ModelInfo& model : models())
            all.push_back(window->leftPanel()->modelList()->box(model.id)->mapToGlobal(QPoint(0, 0)));
        return all;
    };
    for (const QSize size : {QSize(1600, 1000), QSize(1280, 720)}) {
        window->resize(size);
        QTest::qWait(300); // the layout has come to rest
        const auto before = places();
        for (const char* text : {"w", "wait", "zebra", ""}) {
            type(search(), QString::fromUtf8(text));
            if (!*text) search()->clear();
            QTest::qWait(30);
            EXPECT_EQ(places(), before) << text;
        }
    }
}

TEST_F(Gallery, ListsTopicsInTheMenuWithAMarkAtTheCurrentOne) {
    QMenu* menu = window->topBar()->findChild<Button*>(QStringLiteral("workload"))->menu();
    Q_EMIT menu->aboutToShow();
    Q_EMIT menu->aboutToShow(); // again: nothing is left of the first time
    std::vector<std::string> topics;
    std::vector<std::string> taken;
    size_t entries = 0;
    for (const QAction* action : menu->actions()) {
        if (!action->menu()) continue;
        topics.push_back(action->text().toStdString());
        for (const QAction* entry : action->menu()->actions()) {
            ++entries;
            if (entry->isChecked()) taken.push_back(entry->text().toStdString());
        }
        EXPECT_EQ(action->isChecked(), action->text() == QStringLiteral("Computing"));
    }
    EXPECT_EQ(topics.size(), kTopicWords.size());
    EXPECT_EQ(entries, builtinWorkloads().size());
    EXPECT_THAT(taken, ElementsAre("Mixed"));
    for (QAction* entry : menu->actions().front()->menu()->actions())
        if (entry->text() == QStringLiteral("Downloads")) entry->trigger();
    EXPECT_TRUE(waitFor([this] { return setup().source == "downloads" && allFinished(); }));
}

TEST_F(Gallery, MakesThumbnailsOfThoseOnlyThatAreSeen) {
    // The last ones are far below.
    QTest::qWait(300);
    const auto all = shownOf<WorkloadItem>();
    EXPECT_TRUE(waitFor([&] { return all.front()->hasThumbnail() || bar()->value() > 0; }));
    EXPECT_FALSE(all.back()->hasThumbnail());
    bar()->setValue(bar()->maximum());
    EXPECT_TRUE(waitFor([&] { return all.back()->hasThumbnail(); }));
}

} // namespace
} // namespace timeslice
