#include "app/export/export_dialog.h"

#include "app/export/card_choice.h"
#include "app/export/picture_formats.h"
#include "app/widgets/chooser.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/segmented.h"
#include "core/recording/run_comparison.h"
#include "core/workload/catalogue.h"
#include "tests/app/export/gif_file.h"
#include "tests/app/export/office_file.h"
#include "tests/app/one_word_translator.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class ExportDialogTest : public ::testing::Test {
  protected:
    ExportDialogTest() { QSettings(QStringLiteral("timeslice"), QStringLiteral("timeslice")).clear(); }

    static Comparison comparison() {
        const auto workload = *findWorkload("cpu-bound");
        RunSpec spec;
        spec.model = "gil";
        return *runComparison(workload, {spec});
    }

    static Comparison threeRuns() {
        std::vector<RunSpec> specs(3);
        specs[0].model = "serial";
        specs[1].model = "gil";
        specs[2].model = "parallel";
        return *runComparison(*findWorkload("mixed"), specs);
    }
    QString savedSvg(ExportDialog& dialog) {
        const QString path = folder.filePath(QStringLiteral("picture.svg"));
        EXPECT_TRUE(dialog.saveTo(path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }

    static Chooser* sizes(ExportDialog& dialog) { return dialog.findChild<Chooser*>(); }
    static QCheckBox* box(ExportDialog& dialog, const char* text) {
        for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
            if (box->text() == QString::fromLatin1(text)) return box;
        return nullptr;
    }

    QTemporaryDir folder;
};

TEST_F(ExportDialogTest, OffersASlideInTheLightThemeWithALegend) {
    const ExportDialog dialog(comparison(), ExportView{});
    const auto options = dialog.options();
    ASSERT_TRUE(options);
    EXPECT_EQ(options->size, QSize(1920, 1080));
    EXPECT_EQ(options->theme, "light");
    EXPECT_TRUE(options->legend);
    EXPECT_EQ(options->scale, 1);
}

// Its choices, in the table's order, and with each the fields that apply to it.
TEST_F(ExportDialogTest, OffersThePicturesOfTheTable) {
    ExportDialog dialog(comparison(), ExportView{});
    dialog.show();
    Segmented* formats = nullptr;
    for (Segmented* choice : dialog.findChildren<Segmented*>())
        if (choice->accessibleName() == QStringLiteral("Format")) formats = choice;
    ASSERT_NE(formats, nullptr);
    QCheckBox* transparent = box(dialog, "Transparent background");
    ASSERT_NE(transparent, nullptr);
    for (size_t i = 0; i < pictureFormats().size(); ++i) {
        formats->setCurrent(static_cast<int>(i));
        Q_EMIT formats->chosen(static_cast<int>(i));
        EXPECT_EQ(formats->current(), static_cast<int>(i)) << "as many choices as formats";
        EXPECT_EQ(transparent->isVisible(), pictureFormats()[i].mayBeTransparent) << pictureFormats()[i].id;
    }
}

TEST_F(ExportDialogTest, SavesWhatItShowsAndSaysWhere) {
    ExportDialog dialog(comparison(), ExportView{});
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    ASSERT_TRUE(dialog.saveTo(path));
    EXPECT_EQ(QImage(path).size(), QSize(1920, 1080));
    EXPECT_TRUE(dialog.messageBar()->text().contains(path));
}

// The reason stays, also when the message itself made the layout, and so the preview, anew.
TEST_F(ExportDialogTest, SaysInPlaceWhyAFileCannotBeWritten) {
    ExportDialog dialog(comparison(), ExportView{});
    dialog.show();
    ASSERT_TRUE(dialog.saveTo(folder.filePath(QStringLiteral("first.png"))));
    EXPECT_FALSE(dialog.saveTo(QStringLiteral("/proc/no/such/folder/picture.png")));
    dialog.resize(dialog.size() + QSize(40, 40));
    QTest::qWait(300);
    EXPECT_TRUE(dialog.messageBar()->text().contains(QStringLiteral("/proc/no/such/folder/picture.png")));
    EXPECT_TRUE(dialog.messageBar()->text().contains(QStringLiteral("No such file or directory")));
}

TEST_F(ExportDialogTest, TakesTheRunsThatAreTicked) {
    ExportDialog dialog(threeRuns(), ExportView{});
    ASSERT_EQ(dialog.cards()->count(), 3);
    EXPECT_FALSE(dialog.cards()->item(0)->icon().isNull());
    dialog.cards()->setTicked(1, false);
    const QString svg = savedSvg(dialog);
    EXPECT_TRUE(svg.contains(QStringLiteral(">One after another<")));
    EXPECT_FALSE(svg.contains(QStringLiteral(">Threads with a GIL<")));
    for (int run = 0; run < 3; ++run) dialog.cards()->setTicked(run, false);
    EXPECT_FALSE(dialog.options());
}

TEST_F(ExportDialogTest, BeginsWithTheRunsAndTheTimeThatAreSeen) {
    ExportView view;
    view.seen = {false, true, true};
    view.zoom = PictureRange{10ms, 20ms};
    ExportDialog dialog(threeRuns(), view);
    EXPECT_FALSE(dialog.cards()->isTicked(0));
    EXPECT_TRUE(dialog.cards()->isTicked(2));
    ASSERT_TRUE(dialog.options()->range);
    EXPECT_EQ(dialog.options()->range->from, 10ms);
    dialog.range()->setCurrent(0);
    EXPECT_FALSE(dialog.options()->range) << "the whole run";
}

TEST_F(ExportDialogTest, ProposesTheTitleThatStandsOnTheSlide) {
    OneWordTranslator german;
    QCoreApplication::installTranslator(&german);
    ExportDialog dialog(threeRuns(), ExportView{});
    EXPECT_EQ(dialog.findChildren<QLineEdit*>()[1]->placeholderText(), QStringLiteral("Gemischt"));
    const QString svg = savedSvg(dialog);
    EXPECT_TRUE(svg.contains(QStringLiteral(">Gemischt<")));
    EXPECT_TRUE(svg.contains(QStringLiteral(">Gemischt · Simulated"))) << "the source line too";
    QCoreApplication::removeTranslator(&german);
}

TEST_F(ExportDialogTest, RefusesAnOwnSizeThatIsNone) {
    ExportDialog dialog(comparison(), ExportView{});
    sizes(dialog)->setCurrentIndex(sizes(dialog)->count() - 1);
    Q_EMIT sizes(dialog)->activated(sizes(dialog)->count() - 1);
    auto* own = dialog.findChildren<QLineEdit*>().front();
    own->setText(QStringLiteral("huge"));
    Q_EMIT own->textEdited(own->text());
    EXPECT_FALSE(dialog.options());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.messageBar()->text().isEmpty(); }));
    own->setText(QStringLiteral("800x600"));
    ASSERT_TRUE(dialog.options());
    EXPECT_EQ(dialog.options()->size, QSize(800, 600));
}

// Its text fields are used as a person does, a key at a time: the picture follows.
class ExportFields : public ExportDialogTest {
  protected:
    ExportFields() {
        dialog.show();
        QTest::qWait(300); // the preview has the window's final size
        preview = seen();
    }

    QLineEdit* field(const char* name) {
        for (QLineEdit* each : dialog.findChildren<QLineEdit*>())
            if (each->accessibleName() == QString::fromLatin1(name)) return each;
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }

    QImage seen() {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->accessibleName() == QStringLiteral("Preview")) return label->pixmap().toImage();
        return {};
    }

    // Whether the preview becomes another one, soon.
    bool differs(int milliseconds = 5000) {
        const bool isNew = QTest::qWaitFor([this] { return seen() != preview; }, milliseconds);
        preview = seen();
        return isNew;
    }

    static void type(QLineEdit* field, const char* text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        EXPECT_EQ(field->text(), QString::fromLatin1(text)) << "as typed";
    }

    // Another sign after the first one, and the next one deleted.
    static void editInTheMiddle(QLineEdit* field, char sign) {
        QTest::keyClick(field, Qt::Key_Home);
        QTest::keyClick(field, Qt::Key_Right);
        QTest::keyClick(field, sign);
        QTest::keyClick(field, Qt::Key_Delete);
    }

    static void paste(QLineEdit* field, const char* text) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
    }

    static void undo(QLineEdit* field) { QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); }

    ExportDialog dialog{threeRuns(), ExportView{}};
    QImage preview;
};

TEST_F(ExportFields, TakeAnOwnSizeAsTyped) {
    QLineEdit* size = field("Custom size");
    EXPECT_FALSE(size->isVisible());
    QTest::keyClick(sizes(dialog), Qt::Key_End);
    ASSERT_TRUE(size->isVisible());
    const auto expectSize = [this](int width, int height) {
        ASSERT_TRUE(dialog.options());
        EXPECT_EQ(dialog.options()->size, QSize(width, height));
        EXPECT_TRUE(differs());
        EXPECT_TRUE(dialog.messageBar()->text().isEmpty());
    };
    type(size, "800x600");
    expectSize(800, 600);
    editInTheMiddle(size, '2'); // 820x600: of 8200x600 the next digit is deleted
    EXPECT_EQ(size->text(), QStringLiteral("820x600"));
    expectSize(820, 600);
    paste(size, " 1024 X 400\n");
    expectSize(1024, 400);
    type(size, "huge");
    EXPECT_FALSE(dialog.options());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return dialog.messageBar()->text().contains(QStringLiteral("huge")); }));
    EXPECT_FALSE(differs(300)) << "the last picture stays";
    type(size, "640x640");
    expectSize(640, 640);
    QTest::keyClick(size, Qt::Key_Tab);
    EXPECT_FALSE(size->hasFocus());
    EXPECT_EQ(dialog.options()->size, QSize(640, 640)) << "left, and kept";
    size->setFocus();
    undo(size);
    EXPECT_EQ(size->text(), QStringLiteral("huge"));
}

TEST_F(ExportFields, TakeATitleAndACaptionAsTyped) {
    const std::pair<const char*, QString PictureOptions::*> fields[] = {
        {"Title", &PictureOptions::title}, {"Caption", &PictureOptions::caption}};
    for (const auto& [name, option] : fields) {
        SCOPED_TRACE(name);
        QLineEdit* text = field(name);
        const auto expectText = [&, option = option](const char* expected) {
            EXPECT_EQ(text->text(), QString::fromLatin1(expected));
            EXPECT_EQ((*dialog.options()).*option, QString::fromLatin1(expected));
            EXPECT_TRUE(differs()) << expected;
        };
        type(text, "Five models");
        expectText("Five models");
        editInTheMiddle(text, 'a');
        expectText("Fave models");
        paste(text, "Pasted");
        expectText("Pasted");
        QTest::keyClick(text, Qt::Key_Tab);
        EXPECT_FALSE(text->hasFocus());
        EXPECT_EQ((*dialog.options()).*option, QStringLiteral("Pasted")) << "left, and kept";
        text->setFocus();
        undo(text);
        expectText("Fave models");
    }
    const QString svg = savedSvg(dialog);
    EXPECT_EQ(svg.count(QStringLiteral(">Fave models</text>")), 2) << "title and caption, as they stand";
}

TEST_F(ExportDialogTest, RemembersTheLastChoice) {
    {
        ExportDialog dialog(comparison(), ExportView{});
        sizes(dialog)->setCurrentIndex(1);
        box(dialog, "Legend")->setChecked(false);
        ASSERT_TRUE(dialog.saveTo(folder.filePath(QStringLiteral("picture.png"))));
    }
    const ExportDialog again(comparison(), ExportView{});
    EXPECT_FALSE(again.options()->legend);
    EXPECT_NE(again.options()->size, QSize(1920, 1080));
}

TEST_F(ExportDialogTest, PutsThePictureOnTheClipboard) {
    ExportDialog dialog(comparison(), ExportView{});
    dialog.copy();
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(1920, 1080));
}

// Animations and decks: chosen as a person does, by the fields' names.
class ExportKinds : public ExportDialogTest {
  protected:
    ExportKinds() { dialog.show(); }

    QWidget* field(const char* name) {
        for (QWidget* each : dialog.findChildren<QWidget*>())
            if (each->accessibleName() == QString::fromLatin1(name)) return each;
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }
    void choose(const char* name, int index) { qobject_cast<Segmented*>(field(name))->choose(index); }
    void type(const char* name, const char* text) {
        field(name)->setFocus();
        QTest::keyClicks(field(name), QString::fromLatin1(text));
    }
    bool saves(const QString& path) {
        return dialog.saveTo(path) && QTest::qWaitFor([this] { return !dialog.isSaving(); }, 60'000);
    }
    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    ExportDialog dialog{threeRuns(), ExportView{}};
};

TEST_F(ExportKinds, ShowTheFieldsThatApply) {
    EXPECT_FALSE(field("Speed")->isVisible());
    choose("Kind", 1);
    EXPECT_TRUE(field("Speed")->isVisible());
    EXPECT_TRUE(field("Frames")->isVisible());
    EXPECT_TRUE(field("Longer side")->isVisible());
    EXPECT_FALSE(field("Resolution")->isVisible()) << "of a PNG";
    EXPECT_FALSE(field("Page")->isVisible());
    choose("Kind", 2);
    EXPECT_FALSE(field("Speed")->isVisible());
    EXPECT_FALSE(field("Caption")->isVisible());
    EXPECT_TRUE(field("Page")->isVisible());
    EXPECT_FALSE(field("Stops")->isVisible());
    choose("Page", 1);
    EXPECT_TRUE(field("Stops")->isVisible());
}

TEST_F(ExportKinds, OfferTheFormatsOfTheTable) {
    const std::pair<int, QStringList> expected[] = {
        {0, {QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")}},
        {1, {QStringLiteral("PNG, numbered"), QStringLiteral("GIF")}},
        {2, {QStringLiteral("PDF"), QStringLiteral("PPTX")}}};
    for (const auto& [kind, formats] : expected) {
        choose("Kind", kind);
        EXPECT_EQ(qobject_cast<Segmented*>(field("Format"))->choices(), formats);
    }
}

TEST_F(ExportKinds, SaveAnAnimationAndSayWhere) {
    choose("Kind", 1);
    choose("Format", 1);
    choose("Longer side", 0);
    type("Speed", "100 ms");
    type("Frames", "10");
    ASSERT_TRUE(saves(path("x.gif")));
    EXPECT_TRUE(dialog.messageBar()->text().contains(path("x.gif")));
    const test::GifFile gif = test::readGif(path("x.gif"));
    EXPECT_EQ(gif.size, QSize(640, 360));
    EXPECT_LE(gif.frames.size(), 10U);
    EXPECT_NE(gif.comment.find("1 s shows 100 ms"), std::string::npos);
}

TEST_F(ExportKinds, SaveNumberedPngs) {
    choose("Kind", 1);
    choose("Format", 0);
    type("Frames", "3");
    ASSERT_TRUE(saves(path("x.png")));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3);
    EXPECT_TRUE(dialog.messageBar()->text().contains(QStringLiteral("x-0001.png")));
}

TEST_F(ExportKinds, SaveADeckOfWhatIsTicked) {
    dialog.cards()->setTicked(1, false);
    choose("Kind", 2);
    choose("Format", 1);
    ASSERT_TRUE(saves(path("x.pptx")));
    const test::OfficeFile file(path("x.pptx"));
    EXPECT_TRUE(file.has(QStringLiteral("ppt/slides/slide2.xml")));
    EXPECT_FALSE(file.has(QStringLiteral("ppt/slides/slide3.xml")));
}

TEST_F(ExportKinds, SaveADeckOfTheStopsAsTyped) {
    choose("Kind", 2);
    choose("Format", 1);
    choose("Page", 1);
    type("Stops", "5 ms, 10 ms, 20 ms");
    ASSERT_TRUE(saves(path("x.pptx")));
    const test::OfficeFile file(path("x.pptx"));
    EXPECT_TRUE(file.has(QStringLiteral("ppt/slides/slide3.xml")));
    EXPECT_EQ(file.paragraphs(QStringLiteral("ppt/slides/slide1.xml")).front(),
              QStringLiteral("Mixed at 5 ms"));
}

TEST_F(ExportKinds, CanBeCancelledAndLeaveNothing) {
    choose("Kind", 1);
    choose("Format", 0);
    ASSERT_TRUE(dialog.saveTo(path("x.png")));
    EXPECT_FALSE(dialog.saveTo(path("y.png"))) << "one at a time";
    EXPECT_FALSE(field("Kind")->isEnabled());
    EXPECT_TRUE(field("Progress")->isVisible());
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible()) << "the first Esc stops the export";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog.isSaving(); }, 60'000));
    EXPECT_TRUE(dialog.messageBar()->text().contains(QStringLiteral("The export was stopped.")));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList());
    EXPECT_FALSE(field("Progress")->isVisible());
    EXPECT_TRUE(field("Kind")->isEnabled());
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ExportKinds, SayWhatIsNotUnderstood) {
    const auto says = [this](const char* text) {
        return QTest::qWaitFor(
            [&] { return dialog.messageBar()->text().contains(QString::fromLatin1(text)); });
    };
    choose("Kind", 1);
    type("Speed", "fast");
    EXPECT_TRUE(says("The speed is 'fast'"));
    EXPECT_FALSE(dialog.saveTo(path("x.gif")));
    choose("Kind", 2);
    choose("Page", 1);
    type("Stops", "soon");
    EXPECT_TRUE(says("A stop is 'soon'"));
}

} // namespace
} // namespace timeslice
