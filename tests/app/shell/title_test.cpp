// The window's title is in the language of the window.
#include "tests/app/one_word_translator.h"
#include "tests/app/shell/window_driver.h"

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
