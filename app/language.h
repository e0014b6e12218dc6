// The person's language: which there are, which is in use, and how core's texts and numbers are written in
// it.
//
// Translations are the resources :/translations/timeslice_<code>.qm inside the executable; English needs
// none. Installing, also again while the program runs, is for the main thread; reading currentLanguage() is
// for any.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace timeslice {

// Before any application object: sees to it that the process's locale writes UTF-8, which Qt would otherwise
// complain about. The locale's language stays where it can.
void useUtf8();

// Texts by the installed translators (context "core"), numbers by a locale.
class QtLanguage final : public Language {
  public:
    explicit QtLanguage(QLocale locale) : m_locale(std::move(locale)) {}

    std::string translate(std::string_view source) const override;
    std::string integer(int64_t value) const override;
    std::string real(double value, int digits) const override;
    QString text(const Text& text) const; // render() as a QString

  protected:
    std::string name(const std::string& value) const override;

  private:
    QLocale m_locale;
};

struct LanguageChoice {
    QString code; // "de"
    QString name; // in the language itself: "Deutsch"
};

// English first, then the others by code.
QList<LanguageChoice> availableLanguages();

// The first language of the system's that there is a translation for; else English.
QString preferredLanguage();

// Puts the program into a language: texts, numbers, and the layout's direction where there are windows, which
// hear of it by QEvent::LanguageChange. Unknown codes: English. Needs a QCoreApplication.
void installLanguage(const QString& code);

// The installed one (English before the first). The reference stays good to the program's end.
const QtLanguage& currentLanguage();
// Its code.
QString currentLanguageCode();

} // namespace timeslice
