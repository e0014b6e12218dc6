// Fifteen cards at once: every event of a session is answered soon.
#include "tests/app/shell/window_driver.h"

#include "app/cards/card_area.h"
#include "core/models/registry.h"
#include "tests/core/run/quiet.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QWheelEvent>

namespace timeslice {
namespace {

class ManyCards : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->resize(1600, 1000);
        timeslice::Setup next = setup();
        next.cards.clear();
        for (const ModelInfo& model : models())
            if (next.cards.size() < 15 && check(*next.workload, specFor(model)).empty())
                next.cards.push_back(CardSetup{next.nextId++, std::string(model.id), std::nullopt});
        while (next.cards.size() < 15) next = withDuplicate(next, next.cards.back().id);
        window->store()->change({}, next);
        ASSERT_TRUE(waitFor([this] { return cards().size() == 15 && allFinished(); }, 60'000));
        QTest::qWait(100);
    }

    static RunSpec specFor(const ModelInfo& model) {
        RunSpec spec;
        spec.model = std::string(model.id);
        return spec;
    }

    // What it does, and all that follows from it, painting included.
    void take(const char* what, const std::function<void()>& act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::processEvents();
        const qint64 needed = timer.elapsed();
        RecordProperty(std::string(what) + "_ms", static_cast<int>(needed));
        if (needed > longest) {
            longest = needed;
            slowest = what;
        }
    }

    void scroll(int notches) {
        auto* area = window->findChild<CardArea*>();
        const QPointF where(30, 100);
        QWheelEvent event(where, area->viewport()->mapToGlobal(where), {}, QPoint(0, notches * 120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(area->viewport(), &event);
    }

    qint64 longest = 0;
    const char* slowest = "";
};

TEST_F(ManyCards, AreScrolledZoomedAndSwitchedWithoutAWait) {
    test::retryWhileLoaded([this] {
        longest = 0;
        for (int i = 0; i < 10; ++i) take("scroll", [this] { scroll(-2); });
        EXPECT_GT(window->findChild<CardArea*>()->verticalScrollBar()->value(), 0);
        for (int i = 0; i < 5; ++i) take("zoom", [this] { window->view()->zoom(1.2, 10ms); });
        for (int i = 0; i < 5; ++i) take("pan", [this] { window->view()->pan(0.1); });
        for (int i = 0; i < 5; ++i) take("step", [this] { QTest::keyClick(window.get(), Qt::Key_Period); });
        take("by_core", [this] { QTest::keyClick(window.get(), Qt::Key_C); });
        take("by_task", [this] { QTest::keyClick(window.get(), Qt::Key_T); });
        take("alone", [this] { QTest::keyClick(window.get(), Qt::Key_3); });
        take("all", [this] { QTest::keyClick(window.get(), Qt::Key_0); });
        // How long each took is recorded; the bound holds unoptimised and with sanitizers too.
        EXPECT_LT(longest, 1000) << slowest;
    });
}

} // namespace
} // namespace timeslice
