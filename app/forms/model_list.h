// ModelList: every concurrency model with a check box; facts about it unfold below.
#pragma once

#include "core/models/registry.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace timeslice {

class Button;

class ModelRow : public QWidget {
    Q_OBJECT
  public:
    explicit ModelRow(const ModelInfo& model, QWidget* parent = nullptr);

    QCheckBox* box() { return m_box; }
    void setUnfolded(bool unfolded);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void createLayout();
    void retranslate();
    QString factsText() const;

    const ModelInfo& m_model;
    QCheckBox* m_box;
    Button* m_unfold;
    QLabel* m_facts;
};

class ModelList : public QWidget {
    Q_OBJECT
  public:
    explicit ModelList(QWidget* parent = nullptr);

    void setTicked(std::string_view model, bool ticked);
    QCheckBox* box(std::string_view model); // null: no such model

  Q_SIGNALS:
    void toggled(const QString& model, bool ticked); // by the user

  private:
    std::vector<ModelRow*> m_rows; // in the registry's order
};

} // namespace timeslice
