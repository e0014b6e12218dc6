// The window's title is in the language of the window.
#include "tests/app/compare/window_driver.h"
#include "tests/app/one_word_translator.h"

namespace timeslice {
namespace {

TEST_F(WindowTest, IsTitledInItsLanguage) {
    startAndFinish();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Mixed – Timeslice"));
    OneWordTranslator german;
    QCoreApplication::installTranslator(&german);
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Gemischt – Timeslice"));
    QCoreApplication::removeTranslator(&german);
}

} // namespace
} // namespace timeslice
