// Nothing moves under the pointer, and the cards fit.
#include "app/base/language.h"
#include "app/forms/model_list.h"
#include "app/panels/workload_gallery.h"
#include "app/panels/workload_item.h"
#include "app/shell/top_bar.h"
#include "app/widgets/button.h"
#include "app/widgets/form_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/segmented.h"
#include "app/widgets/steady_scroll.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"
#include "tests/app/shell/window_driver.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QVBoxLayout>

namespace timeslice {
namespace {

QPoint placeOf(const QWidget* widget) {
    return widget->mapToGlobal(QPoint(0, 0));
}

class SteadyWindow : public WindowTest {
  protected:
    void SetUp() override {
        window->resize(1600, 1000);
        startAndFinish();
        settle();
    }

    // Until the layout has come to rest: what a run's end changes is laid out in turns of the event loop behind it.
    static void settle() { QTest::qWait(300); }

    static void pointAt(QWidget* widget) {
        QCursor::setPos(widget->mapToGlobal(QPoint(8, widget->height() / 2)));
        QCoreApplication::processEvents();
    }

    // Clicks on `widget` twice and expects it in its place each time.
    void clickTwice(QWidget* widget) {
        pointAt(widget);
        for (int i = 0; i < 2; ++i) {
            const QPoint before = placeOf(widget);
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
            QTest::qWait(30);
            EXPECT_EQ(placeOf(widget), before) << widget->objectName().toStdString();
        }
    }
};

TEST_F(SteadyWindow, KeepsEveryModelInItsPlaceWhenItIsTicked) {
    for (const QSize size : {QSize(1600, 1000), QSize(1280, 720)}) {
        window->resize(size);
        settle();
        for (const ModelInfo& model : models()) clickTwice(window->leftPanel()->modelList()->box(model.id));
    }
    window->board()->cancelAll();
}

TEST_F(SteadyWindow, KeepsEveryModelInItsPlaceWhenThePanelIsScrolledToItsEnd) {
    window->resize(1280, 720);
    settle();
    auto* column = window->leftPanel()->findChild<SteadyScroll*>();
    column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
    for (const ModelInfo& model : models()) {
        QCheckBox* box = window->leftPanel()->modelList()->box(model.id);
        // One can click on it only where it shows.
        if (box->visibleRegion().contains(QPoint(8, box->height() / 2))) clickTwice(box);
    }
    window->board()->cancelAll();
}

TEST_F(SteadyWindow, KeepsEveryWorkloadOfTheGalleryInItsPlaceWhenItIsChosen) {
    for (WorkloadItem* item : window->leftPanel()->gallery()->findChildren<WorkloadItem*>()) {
        if (item->visibleRegion().boundingRect().height() < item->height() / 3) continue;
        const QPoint before = placeOf(item);
        QCursor::setPos(item->mapToGlobal(QPoint(8, 4)));
        QTest::mouseClick(item, Qt::LeftButton, {}, QPoint(8, 4));
        ASSERT_TRUE(waitFor([&] { return setup().source == item->source().toStdString(); }));
        settle();
        EXPECT_EQ(placeOf(item), before) << item->source().toStdString();
    }
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(SteadyWindow, KeepsTheGalleryAndWhatIsBelowItInPlaceWhenAFileIsRefused) {
    const WorkloadGallery* gallery = window->leftPanel()->gallery();
    const auto places = [&] {
        std::vector<QPoint> all;
        for (const WorkloadItem* item : gallery->findChildren<WorkloadItem*>()) all.push_back(placeOf(item));
        for (const ModelInfo& model : models())
            all.push_back(placeOf(window->leftPanel()->modelList()->box(model.id)));
        return all;
    };
    const auto before = places();
    window->openFile(QStringLiteral("/nowhere/nothing.yaml"));
    ASSERT_TRUE(waitFor([&] { return !gallery->messageBar()->text().isEmpty(); }));
    settle();
    EXPECT_EQ(places(), before);
    EXPECT_TRUE(gallery->messageBar()->visibleRegion().boundingRect().contains(
        gallery->messageBar()->rect().center()));
    const_cast<MessageBar*>(gallery->messageBar())->hide();
    settle();
    EXPECT_EQ(places(), before);
}

TEST_F(SteadyWindow, KeepsTheEngineSwitchAndTheRunButtonInTheirPlaces) {
    Segmented* engine = window->topBar()->engineSwitch();
    Button* run = window->topBar()->runButton();
    const QRect before(placeOf(engine), engine->size());
    const QRect runBefore(placeOf(run), run->size());
    for (int place = 2; place >= 0; --place) {
        QTest::keyClick(engine, place == 2 ? Qt::Key_Right : Qt::Key_Left);
        QTest::qWait(20);
        EXPECT_EQ(QRect(placeOf(engine), engine->size()), before);
        EXPECT_EQ(QRect(placeOf(run), run->size()), runBefore);
    }
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
    window->board()->runAll();
    EXPECT_EQ(QRect(placeOf(run), run->size()), runBefore) << run->text().toStdString();
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(SteadyWindow, KeepsWhatIsClickedOnInItsPlaceWhenAFieldAboveComplains) {
    window->resize(1280, 720);
    settle();
    auto* quantum = window->leftPanel()->findChild<QLineEdit*>(QStringLiteral("quantum"));
    SteadyScroll* column = nullptr;
    for (SteadyScroll* each : window->leftPanel()->findChildren<SteadyScroll*>())
        if (each->isAncestorOf(quantum)) column = each;
    ASSERT_NE(column, nullptr);
    column->ensureWidgetVisible(quantum, 0, 120);
    QWidget* below = quantum->parentWidget()->nextInFocusChain();
    for (QWidget* next = quantum->nextInFocusChain(); next != quantum; next = next->nextInFocusChain())
        if (next->isVisible() && placeOf(next).y() > placeOf(quantum).y() + quantum->height() &&
            column->isAncestorOf(next) && next->visibleRegion().contains(QPoint(8, next->height() / 2))) {
            below = next;
            break;
        }
    type(quantum, QStringLiteral("fast"));
    pointAt(below);
    const QPoint before = placeOf(below);
    QTest::keyClick(quantum, Qt::Key_Return); // the field complains
    settle();
    auto* row = qobject_cast<FormRow*>(quantum->parentWidget());
    ASSERT_FALSE(row->problem().isEmpty());
    EXPECT_EQ(placeOf(below), before);
}

TEST_F(SteadyWindow, ShowsTheFirstCardsHeadWhereverThePointerRests) {
    auto* area = window->compareView()->findChild<SteadyScroll*>();
    QCursor::setPos(area->viewport()->mapToGlobal(area->viewport()->rect().center()));
    for (const char* const workload : {"philosophers", "mixed"}) {
        window->openFile(QString::fromLatin1(workload));
        ASSERT_TRUE(waitFor([&] { return setup().source == workload && allFinished(); }));
        EXPECT_EQ(area->verticalScrollBar()->value(), 0) << workload;
    }
}

TEST_F(SteadyWindow, FitsTheFirstComparisonIntoFullHdAndFourCardsInto1600x1000) {
    const auto* area = window->compareView()->findChild<QScrollArea*>();
    window->resize(1920, 1080 - 30); // what a title bar leaves
    settle();
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0) << "five cards";
    window->resize(1600, 1000 - 30);
    window->store()->change({}, withModel(setup(), "async", false));
    settle();
    ASSERT_EQ(cards().size(), 4U);
    EXPECT_EQ(area->verticalScrollBar()->maximum(), 0) << "four cards";
}

TEST_F(SteadyWindow, StillWorksOnASmallScreenByScrolling) {
    window->resize(800, 560);
    settle();
    EXPECT_EQ(window->size(), QSize(800, 560));
    auto* whole = qobject_cast<QScrollArea*>(window->centralWidget());
    ASSERT_NE(whole, nullptr);
    EXPECT_GT(whole->horizontalScrollBar()->maximum(), 0);
    window->resize(1024, 700);
    settle();
    EXPECT_EQ(whole->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(whole->verticalScrollBar()->maximum(), 0);
}

// Whatever else gives way: the names of workload and machine, and labels.
TEST_F(SteadyWindow, KeepsPresentInReachInEachLanguage) {
    window->store()->change({},
                            withWorkload(setup(), "waiters-and-tables", *findWorkload("waiters-and-tables")));
    auto* present = window->topBar()->findChild<Button*>(QStringLiteral("present"));
    ASSERT_NE(present, nullptr);
    auto* whole = qobject_cast<QScrollArea*>(window->centralWidget());
    for (const char* language : {"en", "de"}) {
        installLanguage(QString::fromLatin1(language));
        for (const int width : {1600, 1280, 1180, 1100, 1024}) {
            window->resize(width, 700);
            settle();
            SCOPED_TRACE(std::string(language) + " " + std::to_string(width));
            EXPECT_TRUE(present->isVisible());
            EXPECT_EQ(whole->horizontalScrollBar()->maximum(), 0);
            EXPECT_LE(present->mapTo(window.get(), QPoint(present->width(), 0)).x(), width);
            EXPECT_GE(present->width(), present->widthFor(present->text())) << "its text is whole";
        }
    }
    installLanguage(QStringLiteral("en"));
}

} // namespace
} // namespace timeslice
