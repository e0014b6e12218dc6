// The files in a PPTX, ECMA-376, "Office Open XML File Formats", part 1. Each function gives one of them whole.
// Lengths of the deck are points; those of the files are 12700th parts of one.
#pragma once

#include "app/base/theme.h"
#include "app/export/deck_layout.h"
#include "app/export/xml_part.h"

#include <QByteArray>

namespace timeslice::pptx {

inline constexpr const char* kDrawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* kPresentation = "http://schemas.openxmlformats.org/presentationml/2006/main";
inline constexpr const char* kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// What a file refers to: "rId1" is the first one.
struct Relation {
    QString type;   // the last word of its type: "slide"
    QString target; // seen from the file's folder
};
QByteArray relations(const std::vector<Relation>& all);

// The document as a whole.
QByteArray contentTypes(size_t pages, size_t pictures);
QByteArray packageRelations();
QByteArray coreProperties(const Deck& deck);
QByteArray appProperties(size_t pages);
QByteArray customProperties(const Provenance& made);
QByteArray presentation(QSizeF page, size_t pages);

// What the pages have in common.
QByteArray theme(const Theme& colors);
QByteArray slideMaster(QSizeF page, bool isDark);
QByteArray slideLayout(QSizeF page);
QByteArray notesMaster();

// "rId1" is the layout, "rId2" the notes, "rId3" the picture, if there is one.
QByteArray slide(const DeckPage& page, const DeckLayout& layout, const QString& language);
// "rId1" is the notes' master, "rId2" the slide.
QByteArray notesSlide(const DeckText& notes, const QString& language);

// Shared by them.
XmlPart::Attributes rootAttributes();
QString emu(double points);
void addGroup(XmlPart& xml); // the head of every tree of shapes
// A rectangle; empty: where the master has it.
void addShapeProperties(XmlPart& xml, const QRectF& box);

struct Shape {
    int id = 0;
    QString name;
    XmlPart::Attributes placeholder;
};
// `place`: its letters and gaps; 0: the master's.
void addTextShape(XmlPart& xml, const Shape& shape, const DeckText& text, const DeckBox& place,
                  const QString& language);
// Of notes: where the slide stands. Its shape has the number 2.
void addSlideImage(XmlPart& xml, const XmlPart::Attributes& placeholder, const QRectF& box);

} // namespace timeslice::pptx
