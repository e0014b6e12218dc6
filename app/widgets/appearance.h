// Appearance: the window's theme. It sets the application's palette, font and style sheet from a Theme, so
// that widgets need not know colours; widgets that paint states ask theme(). Lives on the window's thread.
#pragma once

#include "app/base/theme.h"

#include <QColor>
#include <QObject>

class QApplication;

namespace timeslice {

enum class ThemeChoice : uint8_t { System, Light, Dark };

QColor toColor(Color color);

class Appearance : public QObject {
    Q_OBJECT
  public:
    explicit Appearance(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const Theme& theme() const { return *m_theme; }

  Q_SIGNALS:
    void changed();

  private:
    void apply();

    QApplication& m_application;
    bool m_systemIsDark;
    ThemeChoice m_choice = ThemeChoice::System;
    const Theme* m_theme;
};

} // namespace timeslice
