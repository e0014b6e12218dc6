// Fifteen cards at once, and twelve long ones: every event of a session is answered soon.
#include "tests/app/shell/window_driver.h"

#include "app/cards/card_area.h"
#include "app/present/present_view.h"
#include "app/present/presentation.h"
#include "core/models/registry.h"
#include "tests/core/run/quiet.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
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

// How long the window answers to nothing: the longest time between two ticks of a quick timer.
class Pulse {
  public:
    Pulse() {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_since.elapsed());
            m_since.restart();
        });
        m_since.start();
        m_timer.start(2);
    }
    qint64 longest() const { return m_longest; } // ms

  private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// Twelve models, each with at least ten thousand intervals.
const char* const kManyIntervals = R"(timeslice: 1
name: Ten thousand
machine: {cores: 4, policy: rr, quantum: 1 ms}
tasks:
  - name: W
    count: 10
    steps: [{repeat: {times: 600, steps: [{cpu: 100 us}, {sleep: 150 us}]}}]
)";

class TwelveLongCards : public WindowTest {
  protected:
    void SetUp() override {
        QFile file(folder.filePath(QStringLiteral("many.yaml")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kManyIntervals);
        file.close();
        startAndFinish();
        window->openFile(file.fileName());
        ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Ten thousand" && allFinished(); }));
        window->resize(1600, 1000);
        window->store()->change({}, withTwelveModels());
        ASSERT_TRUE(waitFor([this] { return setup().cards.size() == 12 && allFinished(); }, 120'000));
        QTest::qWait(200);
    }

    timeslice::Setup withTwelveModels() const {
        timeslice::Setup next = setup();
        next.cards.clear();
        for (const ModelInfo& model : models()) {
            RunSpec spec;
            spec.model = std::string(model.id);
            if (model.id != "serial" && next.cards.size() < 12 && check(*next.workload, spec).empty())
                next.cards.push_back(CardSetup{next.nextId++, spec.model, std::nullopt});
        }
        return next;
    }

    QTemporaryDir folder;
};

TEST_F(TwelveLongCards, ArePlayedAndPresentedWithoutAWait) {
    for (size_t card = 0; card < 12; ++card)
        EXPECT_GE(stateOf(card).recording->trace().intervalCount(), 10'000U) << card;
    test::retryWhileLoaded([this] {
        const Pulse playing;
        QTest::keyClick(window.get(), Qt::Key_Space);
        QTest::qWait(2000);
        QTest::keyClick(window.get(), Qt::Key_Space);
        RecordProperty("playing_ms", static_cast<int>(playing.longest()));
        const Pulse presenting;
        QElapsedTimer beginning;
        beginning.start();
        QTest::keyClick(window.get(), Qt::Key_F5);
        RecordProperty("beginning_ms", static_cast<int>(beginning.elapsed()));
        PresentView* view = window->presentation()->view();
        for (int page = 0; page < 13; ++page) {
            QTest::qWait(50);
            QTest::keyClick(view, Qt::Key_PageDown);
        }
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Space);
        QTest::qWait(1000);
        QTest::keyClick(view, Qt::Key_Escape);
        RecordProperty("presenting_ms", static_cast<int>(presenting.longest()));
        // How long each took is recorded; the bound holds unoptimised and with sanitizers too.
        EXPECT_LT(playing.longest(), 1000);
        EXPECT_LT(presenting.longest(), 1500);
    });
}

} // namespace
} // namespace timeslice
