// CardChoice: which runs go into a picture: a check box for each, with a thumbnail of the run.
#pragma once

#include "app/base/theme.h"
#include "core/recording/comparison.h"

#include <QListWidget>

namespace timeslice {

class CardChoice : public QListWidget {
    Q_OBJECT
  public:
    // `ticked`: one entry per run; runs beyond its end are ticked.
    CardChoice(const Comparison& comparison, const std::vector<bool>& ticked, QWidget* parent = nullptr);

    bool isTicked(int run) const;
    void setTicked(int run, bool ticked);
    // The ticked runs, in order.
    Comparison chosen(const Comparison& all) const;
    void retranslate(const Comparison& comparison);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  private:
    int heightFor(int rows) const;
};

} // namespace timeslice
