#include "app/base/name_text.h"

#include "app/base/language.h"
#include "tests/app/compiled_language.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(NameText, IsTranslatedIfItIsOneOfOurs) {
    EXPECT_EQ(currentLanguage().render(textOfName("The convoy")), "The convoy");
    test::CompiledLanguage german(QStringLiteral("de"));
    german.install();
    EXPECT_EQ(currentLanguage().render(textOfName("The convoy")), "Der Konvoi");
    EXPECT_EQ(currentLanguage().render(textOfName("My own convoy")), "My own convoy");
}

TEST(NameText, KeepsBraces) {
    EXPECT_EQ(plainEnglish().render(textOfName("{0} {a} }{")), "{0} {a} }{");
}

} // namespace
} // namespace timeslice
