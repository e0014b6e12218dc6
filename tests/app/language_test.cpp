#include "app/base/language.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(QtLanguage, WritesNumbersByItsLocale) {
    const QtLanguage german{QLocale(QLocale::German)};
    EXPECT_EQ(german.integer(1234567), "1.234.567");
    EXPECT_EQ(german.real(2.5, 2), "2,50");
    EXPECT_EQ(german.time(Nanos{36'200'000}), "36,2 ms");
    EXPECT_EQ(german.percent(3.5), "3,5 %");
}

TEST(QtLanguage, FillsThePlacesOfATextThatHasNoTranslation) {
    const QtLanguage english{QLocale(QLocale::English)};
    EXPECT_EQ(english.text(Text("{0} of {1}", 1, 1000)), QStringLiteral("1 of 1,000"));
}

TEST(Languages, BeginWithEnglish) {
    ASSERT_FALSE(availableLanguages().isEmpty());
    EXPECT_EQ(availableLanguages().front().code, QStringLiteral("en"));
}

TEST(Languages, PreferOneThatThereIs) {
    bool there = false;
    for (const LanguageChoice& choice : availableLanguages())
        there = there || choice.code == preferredLanguage();
    EXPECT_TRUE(there);
}

TEST(Languages, FallBackToEnglishForAnUnknownCode) {
    installLanguage(QStringLiteral("xx"));
    EXPECT_EQ(currentLanguageCode(), QStringLiteral("en"));
    EXPECT_EQ(currentLanguage().translate("quantum"), "quantum");
}

TEST(Languages, KeepAnOlderLanguageAlive) {
    const QtLanguage& before = currentLanguage();
    installLanguage(QStringLiteral("en"));
    EXPECT_NE(&before, &currentLanguage());
    EXPECT_EQ(before.translate("quantum"), "quantum");
}

TEST(Languages, KeepNumbersApartFromNamesThatRunLeft) {
    const QtLanguage english{QLocale(QLocale::English)};
    EXPECT_EQ(english.text(Text("{0}: {1} long", std::string("مهمة"), 5)),
              QStringLiteral("\u2068مهمة\u2069: 5 long"));
    EXPECT_EQ(english.text(Text("{0}: {1} long", std::string("Task"), 5)), QStringLiteral("Task: 5 long"));
    EXPECT_EQ(english.text(Text::verbatim("مهمة")), QStringLiteral("مهمة")) << "it stands alone";
    EXPECT_EQ(plainEnglish().render(Text("{0}: {1}", std::string("مهمة"), 5)), "مهمة: 5") << "of files";
}

} // namespace
} // namespace timeslice
