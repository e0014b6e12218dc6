#include "app/present/pointer_rest.h"

#include <QGuiApplication>
#include <QWidget>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using namespace std::chrono_literals;

bool isBlank() {
    return QGuiApplication::overrideCursor() && QGuiApplication::overrideCursor()->shape() == Qt::BlankCursor;
}

TEST(PointerRest, HidesThePointerUntilItMovesAndGivesItBackAtTheEnd) {
    QWidget window;
    window.setMouseTracking(true);
    window.show();
    {
        const PointerRest rest(20ms);
        EXPECT_FALSE(isBlank());
        EXPECT_TRUE(QTest::qWaitFor(isBlank, 20'000));
        QTest::mouseMove(&window, QPoint(5, 5));
        EXPECT_TRUE(QTest::qWaitFor([] { return !isBlank(); }, 20'000));
        EXPECT_TRUE(QTest::qWaitFor(isBlank, 20'000));
        EXPECT_TRUE(rest.isHidden());
    }
    EXPECT_FALSE(isBlank());
}

} // namespace
} // namespace timeslice
