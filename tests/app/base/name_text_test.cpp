#include "app/base/name_text.h"

#include "app/base/language.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(NameText, IsTranslatedIfItIsOneOfOurs) {
    installLanguage(QStringLiteral("de"));
    EXPECT_EQ(currentLanguage().render(textOfName("The convoy")), "Der Konvoi");
    EXPECT_EQ(currentLanguage().render(textOfName("My own convoy")), "My own convoy");
    installLanguage(QStringLiteral("en"));
    EXPECT_EQ(currentLanguage().render(textOfName("The convoy")), "The convoy");
}

TEST(NameText, KeepsBraces) {
    EXPECT_EQ(plainEnglish().render(textOfName("{0} {a} }{")), "{0} {a} }{");
}

} // namespace
} // namespace timeslice
