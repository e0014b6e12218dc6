// Drives a real window as a person would, and waits for what it does.
#pragma once

#include "app/cards/compare_view.h"
#include "app/cards/run_card.h"
#include "app/forms/parameter_form.h"
#include "app/panels/left_panel.h"
#include "app/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {

// One appearance for the application, as in the program.
inline Appearance* testAppearance() {
    static auto* const appearance = new Appearance(*qApp);
    return appearance;
}

class WindowTest : public ::testing::Test {
  protected:
    WindowTest() {
        QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice")).clear();
        window = std::make_unique<MainWindow>(testAppearance());
        window->show();
    }

    // The first start, to its end.
    void startAndFinish() {
        window->start({});
        ASSERT_TRUE(waitFor([this] { return !cards().empty() && allFinished(); }));
    }

    static bool waitFor(const std::function<bool()>& condition, int milliseconds = 20'000) {
        return QTest::qWaitFor(condition, milliseconds);
    }

    std::vector<RunCard*> cards() const { return window->compareView()->visibleCards(); }
    const timeslice::Setup& setup() const { return window->store()->setup(); }
    CardState stateOf(size_t card) const { return window->board()->state(setup().cards.at(card).id); }

    bool allFinished() const {
        for (const CardSetup& card : setup().cards)
            if (window->board()->state(card.id).phase != CardPhase::Finished) return false;
        return true;
    }

    Nanos makespanOf(const std::string& model) const {
        for (const CardSetup& card : setup().cards)
            if (card.model == model && window->board()->state(card.id).recording)
                return window->board()->state(card.id).recording->metrics().makespan;
        return Nanos{-1};
    }

    // Types into a field as a person does: all of the old text goes.
    static void type(QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    std::unique_ptr<MainWindow> window;
};

} // namespace timeslice
